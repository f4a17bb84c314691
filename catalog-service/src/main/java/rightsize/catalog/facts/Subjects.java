package rightsize.catalog.facts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A noun of the catalogue whose shown values are derived from observations; its table bears the
 * noun's name.
 *
 * @param kind noun, plural, and name of the table
 * @param idType SQL type of its id
 * @param keys columns that tell one from another, beside the id
 * @param stamp column that rises whenever what readers see of it changes
 */
public record Subjects(String kind, String idType, List<String> keys, String stamp) {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Whether a text can be an id here; what cannot is not there. */
  boolean canHold(String id) {
    return !idType.equals("uuid") || isUuid(id);
  }

  /** Whether a text is a UUID as we write them. */
  public static boolean isUuid(String id) {
    return UUID.matcher(id).matches();
  }

  public static Subjects bySlug(String kind) {
    return new Subjects(kind, "text", List.of(), "revision");
  }

  public static Subjects byKeys(String kind, String... keys) {
    return new Subjects(kind, "uuid", List.of(keys), "revision");
  }

  /** The key columns of a row {@code w} as one JSON object. */
  String keysAsJson() {
    return keys.stream()
        .map(key -> "'" + key + "', w." + key)
        .collect(Collectors.joining(", ", "jsonb_strip_nulls(jsonb_build_object(", "))"));
  }
}
