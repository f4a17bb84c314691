package rightsize.admin.approvals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Governance;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;
import rightsize.admin.layout.Choices;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;
import rightsize.admin.words.Say;

/** A contributor asks that a model be approved. */
@RequestScoped
@Path("/approvals")
@RolesAllowed("contributor")
public class ApprovalAskPage {
  private static final List<String> DATA =
      List.of("public", "internal", "personal", "confidential");

  private final Governance governance;
  private final Say say;
  private final Choices choices;
  private final ApprovalTexts texts;
  private final FormTexts forms;

  ApprovalAskPage(Governance governance, Say say, Choices choices, Viewer viewer) {
    this.governance = governance;
    this.say = say;
    this.choices = choices;
    this.texts = viewer.language().texts(ApprovalTexts.class);
    this.forms = viewer.language().texts(FormTexts.class);
  }

  @GET
  @Path("new")
  public TemplateInstance form(@RestQuery String model) {
    return show(model == null ? Form.empty() : Form.filled(Map.of("model", model)));
  }

  @POST
  public Response ask(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    for (String name : List.of("model", "purpose")) {
      if (!form.has(name)) {
        form.wrong(name, forms.required());
      }
    }
    if (!form.isGood()) {
      return again(form);
    }
    ObjectNode request =
        JsonNodeFactory.instance
            .objectNode()
            .put("model", form.value("model"))
            .put("purpose", form.value("purpose"));
    form.values("tasks").forEach(request.putArray("tasks")::add);
    form.values("data_classes").forEach(request.putArray("data_classes")::add);
    return switch (governance.request(form.has("key") ? form.value("key") : null, request)) {
      case Answer.Given<JsonNode>(JsonNode made) ->
          Response.seeOther(URI.create("/approvals/" + made.path("id").asText())).build();
      case Answer.Silent<JsonNode> none -> throw Unanswered.because(none);
      case Answer.Refused<JsonNode> no when no.problem().forbidden() ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> {
        mark(form, no.problem());
        yield again(form);
      }
    };
  }

  private void mark(Form form, Problem problem) {
    problem
        .errors()
        .forEach(
            error ->
                form.wrong(
                    error.pointer().replaceFirst("^/([a-z_]+).*", "$1"),
                    Objections.say(error.text(), forms)));
    if (form.isGood()) {
      form.wrong("request", texts.refusal(problem.type(), problem.text()));
    }
  }

  private Response again(Form form) {
    return Response.status(422).entity(show(form)).build();
  }

  private TemplateInstance show(Form form) {
    return ApprovalsPage.Templates.ask(
        new ApprovalFormView(
            form,
            form.has("key") ? form.value("key") : UUID.randomUUID().toString(),
            choices.tasks().stream().map(task -> Map.entry(task, say.word(task))).toList(),
            DATA.stream().map(data -> Map.entry(data, texts.dataClass(data))).toList()));
  }
}
