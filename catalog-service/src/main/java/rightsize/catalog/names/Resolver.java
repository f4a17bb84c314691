package rightsize.catalog.names;

import java.sql.Connection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rightsize.catalog.facts.Sql;

/**
 * Finds out whom names mean, from what the catalogue knows at this moment: a decision of a curator
 * first, then ids of models, what the catalogue has for the same endpoint, aliases, and at last the
 * bare form of a name where it can mean only one model. Whoever is not found that way waits for
 * people.
 */
public final class Resolver {

  /** Nobody is to look for this name any more. */
  public static final String NOBODY = "";

  private static final String MODELS =
      """
      SELECT m.id || chr(10) || n.name FROM models m, LATERAL (
        SELECT m.id UNION SELECT split_part(m.id, '/', 2) UNION SELECT m.shown ->> 'hf_id'
        UNION SELECT jsonb_array_elements_text(
          CASE WHEN jsonb_typeof(m.shown -> 'aliases') = 'array' THEN m.shown -> 'aliases'
               ELSE '[]' END)) AS n (name)
       WHERE n.name IS NOT NULL
      """;
  private static final String OFFERS =
      """
      SELECT min(model) || chr(10) || CASE count(*) WHEN 1 THEN coalesce(min(region), '') ELSE '' END
             || chr(10) || provider || chr(10) || provider_model_id FROM offers
       GROUP BY provider, provider_model_id HAVING count(DISTINCT model) = 1
      """;
  private static final String DECISIONS =
      """
      SELECT kind || chr(10) || coalesce(entry, '') || chr(10) || coalesce(provider, '') || chr(10)
             || name FROM aliases
      """;

  private final Set<String> providers;
  private final Set<String> models;
  private final Map<List<String>, String> decisions = new HashMap<>();
  private final Map<List<String>, String> offered = new HashMap<>();
  private final Map<List<String>, String> regions = new HashMap<>();
  private final Map<String, Set<String>> exact = new HashMap<>();
  private final Map<String, Set<String>> bare = new HashMap<>();

  public Resolver(Connection database) {
    providers = new HashSet<>(Sql.texts(database, "SELECT id FROM providers"));
    models = new HashSet<>(Sql.texts(database, "SELECT id FROM models"));
    for (String row : Sql.texts(database, DECISIONS)) {
      String[] cells = row.split("\n", 4);
      decisions.put(List.of(cells[0], cells[2], cells[3]), cells[1]);
    }
    for (String row : Sql.texts(database, OFFERS)) {
      String[] cells = row.split("\n", 4);
      offered.put(List.of(cells[2], lower(cells[3])), cells[0]);
      if (!cells[1].isEmpty()) {
        regions.put(List.of(cells[2], cells[3]), cells[1]);
      }
    }
    for (String row : Sql.texts(database, MODELS)) {
      String[] cells = row.split("\n", 2);
      learn(exact, lower(cells[1]), cells[0]);
      learn(bare, Spelling.bare(cells[1]), cells[0]);
    }
  }

  /** A model that comes with the same import. */
  public void learnModel(String id) {
    models.add(id);
  }

  /** A provider that comes with the same import. */
  public void learnProvider(String id) {
    providers.add(id);
  }

  /** The provider of that name, {@link #NOBODY} where a curator said so, empty when unknown. */
  public Optional<String> provider(String name) {
    String decided = decisions.get(List.of("providers", "", lower(name)));
    return decided != null
        ? Optional.of(decided)
        : Optional.of(lower(name)).filter(providers::contains);
  }

  /**
   * The model that a provider's endpoint serves.
   *
   * @param provider its id in the catalogue
   * @param endpoint the provider's own id of the model
   * @param names what the feed calls the model, best first
   */
  public Optional<String> model(String provider, String endpoint, List<String> names) {
    List<String> all = Stream.concat(Stream.of(endpoint), names.stream()).distinct().toList();
    return first(all, name -> decisions.get(List.of("models", provider, lower(name))))
        .or(() -> first(all, name -> decisions.get(List.of("models", "", lower(name)))))
        .or(() -> first(all, name -> models.contains(name) ? name : null))
        .or(() -> Optional.ofNullable(offered.get(List.of(provider, lower(endpoint)))))
        .or(() -> first(all, name -> only(exact, lower(name))))
        .or(
            () ->
                first(
                    all, name -> Spelling.isTitle(name) ? null : only(bare, Spelling.bare(name))));
  }

  /** The region of an endpoint that the catalogue has in one region only. */
  public Optional<String> region(String provider, String endpoint) {
    return Optional.ofNullable(regions.get(List.of(provider, endpoint)));
  }

  private interface Lookup {
    String of(String name);
  }

  private static Optional<String> first(List<String> names, Lookup lookup) {
    for (String name : names) {
      String found = lookup.of(name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static void learn(Map<String, Set<String>> index, String name, String model) {
    index.computeIfAbsent(name, n -> new HashSet<>()).add(model);
  }

  /** What could mean two models means none. */
  private static String only(Map<String, Set<String>> index, String name) {
    Set<String> found = index.getOrDefault(name, Set.of());
    return found.size() == 1 ? found.iterator().next() : null;
  }

  static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
