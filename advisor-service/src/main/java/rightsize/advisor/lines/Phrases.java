package rightsize.advisor.lines;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every text of one language, from one file. A text is a small Qute template; a name it uses and
 * nobody fills in is an error, never an empty place in a sentence.
 */
final class Phrases {

  // before ALL, whose making needs it
  private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");

  private static final Map<Language, Phrases> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Phrases(read(language)));
    }
  }

  private final Map<String, Template> templates;
  private final Map<String, Set<String>> names;

  private Phrases(Properties texts) {
    Engine engine = Engine.builder().addDefaults().build();
    templates =
        texts.stringPropertyNames().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), key -> engine.parse(texts.getProperty(key))));
    names =
        texts.stringPropertyNames().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), key -> names(texts.getProperty(key))));
  }

  private static Set<String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Phrases in(Language language) {
    return ALL.get(language);
  }

  boolean knows(String key) {
    return templates.containsKey(key);
  }

  /** Whether this language has the text and everything that it names is there. */
  boolean canSay(String key, Set<String> filled) {
    return knows(key) && filled.containsAll(names.get(key));
  }

  Set<String> namesIn(String key) {
    return names.get(key);
  }

  Set<String> keys() {
    return templates.keySet();
  }

  /**
   * @param filling the names of the text and what they stand for
   * @throws IllegalArgumentException when this language lacks the text
   */
  String say(String key, Map<String, ?> filling) {
    Template template = templates.get(key);
    if (template == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return template.render(filling);
  }

  private static Properties read(Language language) {
    String file = "/lines/" + language.tag() + ".properties";
    try (Reader in =
        new InputStreamReader(Phrases.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(in);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
