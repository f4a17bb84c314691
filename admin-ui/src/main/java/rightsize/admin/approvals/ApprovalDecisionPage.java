package rightsize.admin.approvals;

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
import java.util.List;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Governance;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** A curator decides on requests of others, one or many, and takes approvals back. */
@RequestScoped
@Path("/approvals")
@RolesAllowed("curator")
public class ApprovalDecisionPage {
  private final Governance governance;
  private final ApprovalsPage pages;
  private final ApprovalTexts texts;
  private final FormTexts forms;

  ApprovalDecisionPage(Governance governance, ApprovalsPage pages, Viewer viewer) {
    this.governance = governance;
    this.pages = pages;
    this.texts = viewer.language().texts(ApprovalTexts.class);
    this.forms = viewer.language().texts(FormTexts.class);
  }

  @POST
  @Path("{id}/{verdict: approved|refused|retired}")
  public Response decide(
      @PathParam("id") String id,
      @PathParam("verdict") String verdict,
      MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    boolean retire = verdict.equals("retired");
    if (!form.has("reason")) {
      form.wrong("reason", forms.required());
      return again(id, form, 422);
    }
    ObjectNode said = retire ? reason(form) : said(form, verdict);
    return switch (governance.decide(id, retire ? "retire" : "decide", form.value("tag"), said)) {
      case Answer.Given<JsonNode> done -> Response.seeOther(URI.create("/approvals/" + id)).build();
      case Answer.Silent<JsonNode> none -> throw Unanswered.because(none);
      case Answer.Refused<JsonNode> no
          when no.problem().missing() || no.problem().type().equals("forbidden") ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> {
        mark(form, no.problem());
        yield again(id, form, no.problem().status());
      }
    };
  }

  @POST
  @Path("decide/{verdict: approved|refused}")
  public Response decideAll(
      @PathParam("verdict") String verdict, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    if (!form.has("reason")) {
      form.wrong("reason", forms.required());
    }
    if (!form.has("ids")) {
      form.wrong("decision", texts.refusal("nothing-chosen", ""));
    }
    if (!form.isGood()) {
      return list(form);
    }
    ObjectNode said = said(form, verdict);
    form.values("ids").forEach(said.putArray("ids")::add);
    return switch (governance.decideAll(said)) {
      case Answer.Given<JsonNode>(JsonNode done) ->
          Response.seeOther(
                  URI.create(
                      "/approvals?status=proposed&decided=%d&skipped=%d"
                          .formatted(done.path("decided").asLong(), done.path("skipped").size())))
              .build();
      case Answer.Silent<JsonNode> none -> throw Unanswered.because(none);
      case Answer.Refused<JsonNode> no when no.problem().forbidden() ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> {
        mark(form, no.problem());
        yield list(form);
      }
    };
  }

  private static ObjectNode reason(Form form) {
    return JsonNodeFactory.instance.objectNode().put("reason", form.value("reason"));
  }

  private static ObjectNode said(Form form, String verdict) {
    ObjectNode said = reason(form).put("verdict", verdict);
    if (form.has("expires_on") && verdict.equals("approved")) {
      said.put("expires_on", form.value("expires_on"));
    }
    return said;
  }

  private void mark(Form form, Problem problem) {
    for (Problem.Error error : problem.errors()) {
      String name = error.pointer().replaceFirst("^/", "");
      boolean field = List.of("reason", "expires_on").contains(name);
      form.wrong(field ? name : "decision", Objections.say(error.text(), forms));
    }
    if (form.isGood()) {
      form.wrong("decision", texts.refusal(problem.type(), problem.text()));
    }
  }

  private Response again(String id, Form form, int status) {
    return Response.status(status)
        .entity(ApprovalsPage.Templates.one(pages.view(id, form)))
        .build();
  }

  private Response list(Form form) {
    return Response.status(422)
        .entity(ApprovalsPage.Templates.approvals(pages.view("proposed", null, "", form)))
        .build();
  }
}
