package rightsize.admin.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import rightsize.admin.layout.AppTexts;
import rightsize.admin.layout.Language;

/** The terms of each language, looked up once: a list says the same word on every row. */
@ApplicationScoped
class Glossary {

  private record Entry(Language language, boolean field, String code) {}

  private final Map<Language, Terms> terms = new EnumMap<>(Language.class);
  private final Map<Language, AppTexts> texts = new EnumMap<>(Language.class);
  private final Map<Entry, String> known = new ConcurrentHashMap<>();

  Glossary() {
    for (Language language : Language.values()) {
      terms.put(language, language.texts(Terms.class));
      texts.put(language, language.texts(AppTexts.class));
    }
  }

  AppTexts texts(Language language) {
    return texts.get(language);
  }

  String word(Language language, String code) {
    return find(new Entry(language, false, code), terms.get(language)::word);
  }

  String field(Language language, String name) {
    return find(new Entry(language, true, name), terms.get(language)::field);
  }

  /** Only words of the table are kept: what else the neighbours say is not ours to collect. */
  private String find(Entry entry, UnaryOperator<String> table) {
    String found = known.get(entry);
    if (found == null) {
      found = table.apply(entry.code());
      if (!found.equals(entry.code())) {
        known.put(entry, found);
      }
    }
    return found;
  }
}
