package rightsize.admin.curation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.AppTexts;
import rightsize.admin.layout.Viewer;

/** A curator adds an entry: the same two steps for every noun. */
@RequestScoped
public class Additions {
  private final Curator curator;
  private final CurationTexts texts;
  private final AppTexts app;

  Additions(Curator curator, Viewer viewer) {
    this.curator = curator;
    this.texts = viewer.language().texts(CurationTexts.class);
    this.app = viewer.language().texts(AppTexts.class);
  }

  /** The empty form. */
  public TemplateInstance form(Noun noun) {
    return form(noun, null);
  }

  /**
   * @param model the model it belongs to, or null when nobody said
   */
  public TemplateInstance form(Noun noun, String model) {
    return form(noun, "model", model);
  }

  /**
   * @param field what is known of it beforehand, if the value is not null
   */
  public TemplateInstance form(Noun noun, String field, String value) {
    Form form = value == null ? Form.empty() : Form.filled(Map.of(field, value));
    return curator.blank(noun, form, place(noun, form));
  }

  /** Stores it and shows it where it now stands, or the form again with what is wrong. */
  public RestResponse<TemplateInstance> create(Noun noun, Map<String, List<String>> typed) {
    Form form = Form.of(typed);
    return curator.create(noun, form, place(noun, form), stored -> made(noun, form, stored));
  }

  private static String made(Noun noun, Form form, JsonNode stored) {
    return switch (noun) {
      case BUILDS -> "/models/" + form.value("model") + "#builds";
      case SOURCES -> "/sources";
      default -> "/" + noun.code() + "/" + stored.path("id").asText(form.value("id"));
    };
  }

  private Place place(Noun noun, Form form) {
    String title = texts.newOf(noun.code());
    String action = "/" + noun.code();
    if (form.has("model")) {
      String model = form.value("model");
      return new Place(title, action, "/models/" + model, model);
    }
    return switch (noun) {
      case PROVIDERS -> new Place(title, action, action, app.providers());
      case ACCELERATORS -> new Place(title, action, action, app.accelerators());
      case LICENCES -> new Place(title, action, action, app.licences());
      case SOURCES -> new Place(title, action, action, app.sources());
      default -> new Place(title, action, "/models", app.models());
    };
  }
}
