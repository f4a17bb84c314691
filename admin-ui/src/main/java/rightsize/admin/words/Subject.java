package rightsize.admin.words;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An entry of the catalogue that something is said about.
 *
 * @param kind its noun on the wire
 * @param noun the same in the reader's language
 * @param name as people know it
 * @param context what it belongs to, such as an offer's model and provider, or empty
 * @param link its page, or empty
 * @param mend the page where its facts are changed, or empty
 */
public record Subject(
    String kind, String id, String noun, String name, String context, String link, String mend) {

  /** From a row with kind, subject, name, model and provider, as far as there are. */
  public static Subject of(JsonNode row, NounTexts nouns) {
    String kind = row.path("kind").asText();
    String id = row.path("subject").asText();
    String model = row.path("model").asText("");
    String provider = row.path("provider").asText("");
    boolean part = kind.equals("offers") || kind.equals("builds");
    return new Subject(
        kind,
        id,
        nouns.noun(kind),
        row.path("name").asText(id),
        part ? model + (provider.isEmpty() ? "" : " · " + provider) : "",
        page(kind, id, model),
        mend(kind, id));
  }

  /** The page of an entry, or empty. */
  public static String page(String kind, String id, String model) {
    return switch (kind) {
      case "models", "offers", "providers", "accelerators", "licences", "imports", "approvals" ->
          "/" + kind + "/" + id;
      case "builds" -> model.isEmpty() ? "" : "/models/" + model + "#builds";
      default -> "";
    };
  }

  private static String mend(String kind, String id) {
    return switch (kind) {
      case "models", "offers", "providers", "accelerators", "licences", "builds" ->
          "/" + kind + "/" + id + "/edit";
      default -> "";
    };
  }
}
