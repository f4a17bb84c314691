package rightsize.admin.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Imports;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** A curator decides on an import; what is unusual about it is accepted by name. */
@RequestScoped
@Path("/imports")
@RolesAllowed("curator")
public class ImportDecisionPage {
  private final Imports imports;
  private final ImportSheets sheets;
  private final ImportTexts texts;

  ImportDecisionPage(Imports imports, ImportSheets sheets, Viewer viewer) {
    this.imports = imports;
    this.sheets = sheets;
    this.texts = viewer.language().texts(ImportTexts.class);
  }

  @POST
  @Path("{id}/{verb: apply|reject|compare|revert}")
  public Response decide(
      @PathParam("id") String id,
      @PathParam("verb") String verb,
      MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    if (verb.equals("revert") && !form.has("sure")) {
      form.wrong("sure", texts.sureMissing());
      return again(id, form, 422);
    }
    ObjectNode verdict = JsonNodeFactory.instance.objectNode();
    if (form.has("reason")) {
      verdict.put("reason", form.value("reason"));
    }
    form.values("accept").forEach(verdict.withArray("/accept")::add);
    return switch (imports.decide(id, verb, verdict)) {
      case Answer.Given<JsonNode> done -> Response.seeOther(URI.create("/imports/" + id)).build();
      case Answer.Silent<JsonNode> none -> throw Unanswered.because(none);
      case Answer.Refused<JsonNode> no when no.problem().forbidden() || no.problem().missing() ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> {
        form.wrong("decision", why(no.problem()));
        yield again(id, form, no.problem().status());
      }
    };
  }

  private String why(Problem problem) {
    return texts.refusal(problem.type(), problem.text());
  }

  private Response again(String id, Form form, int status) {
    return Response.status(status)
        .entity(ImportsPage.Templates.one(sheets.view(id, "", null, form)))
        .build();
  }
}
