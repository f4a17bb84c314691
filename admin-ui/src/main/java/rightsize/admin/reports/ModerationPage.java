package rightsize.admin.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Feedback;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** Curators judge a report, its author appeals; nobody does either without a reason. */
@RequestScoped
@Path("/reports")
public class ModerationPage {
  private final Feedback feedback;
  private final ReportSheets sheets;
  private final FormTexts texts;

  ModerationPage(Feedback feedback, ReportSheets sheets, Viewer viewer) {
    this.feedback = feedback;
    this.sheets = sheets;
    this.texts = viewer.language().texts(FormTexts.class);
  }

  @POST
  @Path("{id}/{verb: hold|accept|refuse}")
  @RolesAllowed("curator")
  public Response judge(
      @PathParam("id") String id,
      @PathParam("verb") String verb,
      @RestForm String reason,
      @RestForm String key) {
    return say(id, verb, reason, key);
  }

  @POST
  @Path("{id}/appeal")
  @RolesAllowed("contributor")
  public Response appeal(
      @PathParam("id") String id, @RestForm String reason, @RestForm String key) {
    return say(id, "appeal", reason, key);
  }

  private Response say(String id, String verb, String reason, String key) {
    if (reason == null || reason.isBlank()) {
      return again(id, texts.required());
    }
    Answer<JsonNode> answer =
        feedback.moderate(
            id, verb, key, JsonNodeFactory.instance.objectNode().put("reason", reason.strip()));
    return switch (answer) {
      case Answer.Given<JsonNode> done -> Response.seeOther(URI.create("/reports/" + id)).build();
      case Answer.Silent<JsonNode> none -> throw Unanswered.because(none);
      case Answer.Refused<JsonNode> no when no.problem().forbidden() || no.problem().missing() ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> again(id, Objections.say(first(no.problem()), texts));
    };
  }

  private static String first(Problem problem) {
    return problem.errors().isEmpty() ? problem.text() : problem.errors().getFirst().text();
  }

  private Response again(String id, String wrong) {
    return Response.status(422)
        .entity(ReportsPage.Templates.report(ReportsPage.view(feedback, sheets, id, wrong)))
        .build();
  }
}
