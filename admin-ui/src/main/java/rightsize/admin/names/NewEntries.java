package rightsize.admin.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.forms.Form;

/**
 * Takes into the catalogue what a name stands for: with its name and the source that calls it so;
 * everything else is unknown until somebody says it.
 */
@RequestScoped
class NewEntries {
  private static final int LONGEST = 80;

  private final Catalogue catalogue;

  NewEntries(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The id that a name would have, or an empty text when nothing of it can be in an id. */
  static String id(String name) {
    String plain =
        name.strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._-]+", "-")
            .replaceAll("^[^a-z0-9]+|-+$", "");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
  }

  Answer<JsonNode> provider(String id, Form form) {
    return catalogue.create("providers", form.value("key"), draft(id, form.value("title"), form));
  }

  /** A model, and its developer before it if that one has a name here. */
  Answer<JsonNode> model(String id, Form form) {
    String developer = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    if (form.has("developer_name")) {
      Answer<JsonNode> made =
          catalogue.create(
              "developers",
              form.value("key") + "-developer",
              draft(developer, form.value("developer_name"), form));
      if (!(made instanceof Answer.Given<JsonNode>) && !isThere(made)) {
        return made;
      }
    }
    return catalogue.create(
        "models",
        form.value("key"),
        draft(id, form.value("title"), form).put("developer", developer));
  }

  /** It could not be added because the catalogue has it. */
  static boolean isThere(Answer<JsonNode> answer) {
    return answer.refusal().filter(no -> no.type().equals("already-exists")).isPresent();
  }

  private static ObjectNode draft(String id, String name, Form form) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("name", name)
        .put("source", form.value("source"))
        .put("on", form.value("on"));
  }
}
