package rightsize.admin.merges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Merges;
import rightsize.admin.backend.Problem;
import rightsize.admin.backend.Tagged;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** A curator merges a model into another: names it, looks at what would move, and says why. */
@RequestScoped
@Path("/models/{developer}/{name}/merge")
@RolesAllowed("curator")
public class MergePage {
  private final Catalogue catalogue;
  private final Merges merges;
  private final Previews previews;
  private final MergeTexts texts;
  private final FormTexts words;

  @PathParam("developer")
  String developer;

  @PathParam("name")
  String name;

  MergePage(Catalogue catalogue, Merges merges, Previews previews, Viewer viewer) {
    this.catalogue = catalogue;
    this.merges = merges;
    this.previews = previews;
    this.texts = viewer.language().texts(MergeTexts.class);
    this.words = viewer.language().texts(FormTexts.class);
  }

  @CheckedTemplate(basePath = "merges")
  static final class Templates {
    static native TemplateInstance merge(MergeView page);

    private Templates() {}
  }

  @GET
  public RestResponse<TemplateInstance> form(@RestQuery String into) {
    return into == null || into.isBlank()
        ? show(200, Form.empty())
        : show(200, Form.filled(Map.of("into", into.strip())));
  }

  @POST
  public RestResponse<TemplateInstance> merge(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    if (!form.has("reason")) {
      form.wrong("reason", words.required());
      return show(422, form);
    }
    JsonNode request =
        JsonNodeFactory.instance
            .objectNode()
            .put("model", id())
            .put("into", form.value("into"))
            .put("reason", form.value("reason"));
    return switch (merges.merge(form.value("tag"), request)) {
      case Answer.Given<JsonNode>(JsonNode made) ->
          RestResponse.seeOther(URI.create("/models/" + made.path("into").asText()));
      case Answer.Silent<JsonNode> none -> throw Unanswered.because(none);
      case Answer.Refused<JsonNode> no when no.problem().forbidden() ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> {
        mark(form, no.problem());
        yield show(no.problem().stale() ? 409 : 422, form);
      }
    };
  }

  private RestResponse<TemplateInstance> show(int status, Form form) {
    Tagged model = Unanswered.orElse(catalogue.model(id()));
    Optional<MergeView.Preview> preview = Optional.empty();
    if (form.has("into")) {
      Answer<JsonNode> answer = merges.preview(id(), form.value("into"));
      answer.refusal().ifPresent(no -> mark(form, no));
      preview = answer.asOptional().map(previews::of);
    }
    return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
        .entity(Templates.merge(new MergeView(id(), model.tag(), form, preview)))
        .build();
  }

  private void mark(Form form, Problem problem) {
    if (problem.stale()) {
      form.wrong("reason", texts.changed());
    }
    problem.errors().forEach(error -> form.wrong("into", Objections.say(error.text(), words)));
  }

  private String id() {
    return developer + "/" + name;
  }
}
