package rightsize.starter.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.report.Report;

/**
 * From a source's name to our model id. Exact spellings first, then the alias table kept by hand;
 * nothing is guessed: dates and words like "instruct" are never stripped, since that merges
 * releases. What stays unknown is reported.
 */
public final class Names {

  private static final Pattern BRACKET = Pattern.compile("^(.*\\S)\\s*\\(([^)]*)\\)$");

  private record Alias(String model, String configuration) {}

  private final Map<String, String> models = new HashMap<>();
  private final Map<String, Alias> aliases = new HashMap<>();
  private final ProviderRules rules = new ProviderRules();
  private final Report report;

  public Names(Report report) {
    this.report = report;
    for (Line model : HandTable.MODELS.rows()) {
      String id = model.get("id");
      know(NameKey.of(id), id);
      model.text("hf_id").ifPresent(hf -> know(NameKey.of(hf), id));
    }
    for (Line alias : HandTable.ALIASES.rows()) {
      if (!models.containsValue(alias.get("model"))) {
        throw new IllegalStateException("alias of an unknown model: " + alias.cells());
      }
      aliases.put(
          alias.get("source") + " " + NameKey.of(alias.get("name")),
          new Alias(alias.get("model"), alias.text("configuration").orElse(null)));
    }
  }

  private void know(String key, String id) {
    String before = models.put(key, id);
    if (before != null && !before.equals(id)) {
      throw new IllegalStateException(key + " names both " + before + " and " + id);
    }
  }

  /** A name on a board; what stands in brackets at its end is the configuration. */
  public Optional<Named> scored(String source, String name) {
    Optional<Named> found = quietly(source, name);
    if (found.isEmpty()) {
      report.unresolved(source, name);
    }
    return found;
  }

  /** As {@link #scored}, for rows that are only looked at when the model is known. */
  public Optional<Named> quietly(String source, String name) {
    return find(source, name)
        .or(
            () -> {
              Matcher bracket = BRACKET.matcher(name);
              return bracket.matches()
                  ? find(source, bracket.group(1)).map(n -> with(n, bracket.group(2)))
                  : Optional.empty();
            });
  }

  /** A provider's own id of what it serves. */
  public Optional<Named> offered(String provider, String id) {
    ProviderRules.Stripped plain = rules.strip(provider, id);
    Optional<Named> found =
        find(provider, plain.name())
            .map(n -> with(n, plain.configuration()))
            .map(n -> new Named(n.model(), n.configuration(), plain.region()));
    if (found.isEmpty()) {
      report.unresolved("offers of " + provider, id);
    }
    return found;
  }

  private Optional<Named> find(String source, String name) {
    String key = NameKey.of(name);
    return Stream.of(source + " " + key, "* " + key)
        .map(aliases::get)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .or(() -> Optional.ofNullable(models.get(key)).map(id -> new Alias(id, null)))
        .map(alias -> new Named(alias.model(), alias.configuration(), null));
  }

  private static Named with(Named named, String configuration) {
    String both =
        Stream.of(named.configuration(), configuration)
            .filter(java.util.Objects::nonNull)
            .reduce((a, b) -> a + ", " + b)
            .orElse(null);
    return new Named(named.model(), both, named.region());
  }
}
