package rightsize.admin.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Filters;
import rightsize.admin.backend.Governance;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;
import rightsize.admin.words.SourceNames;

/** What waits for curators; what is still true is confirmed here, one by one or many at once. */
@RequestScoped
@Path("/worklist")
@RolesAllowed({"curator", "auditor", "admin"})
public class WorklistPage {
  private static final String KIND = "{kind: stale_prices|stale_facts|retiring}";

  private final Governance governance;
  private final WorkSheets sheets;
  private final SourceNames sources;
  private final Clock clock;
  private final WorkTexts texts;
  private final FormTexts forms;

  WorklistPage(
      Governance governance, WorkSheets sheets, SourceNames sources, Viewer viewer, Clock clock) {
    this.governance = governance;
    this.sheets = sheets;
    this.sources = sources;
    this.clock = clock;
    this.texts = viewer.language().texts(WorkTexts.class);
    this.forms = viewer.language().texts(FormTexts.class);
  }

  @CheckedTemplate(basePath = "worklist")
  static final class Templates {
    static native TemplateInstance worklist(WorklistView page);

    static native TemplateInstance work(WorkView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance summary() {
    Answer<JsonNode> answer = governance.worklist();
    if (answer instanceof Answer.Refused<JsonNode> no) {
      throw Unanswered.because(no);
    }
    JsonNode summary = answer.asOptional().orElse(MissingNode.getInstance());
    return Templates.worklist(
        new WorklistView(
            sheets.kinds(summary),
            summary.path("total").asLong(1) == 0,
            answer.isSilent() ? Optional.of("catalog") : Optional.empty()));
  }

  @GET
  @Path(KIND)
  public TemplateInstance list(
      @PathParam("kind") String kind, @RestQuery String pageToken, @RestQuery String done) {
    Form form = Form.filled(Map.of("on", LocalDate.now(clock).toString()));
    String said = done != null && done.matches("[0-9]{1,6}") ? texts.done(done) : "";
    return show(kind, pageToken, said, form);
  }

  @POST
  @Path(KIND)
  @RolesAllowed("curator")
  public Response confirm(@PathParam("kind") String kind, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    List<String> chosen = form.values(form.has("all") ? "every" : "item");
    if (form.has("one")) {
      chosen = form.values("one");
    }
    if (chosen.isEmpty()) {
      form.wrong("work", texts.nothingChosen());
      return again(kind, form);
    }
    return switch (governance.confirm(said(form, chosen))) {
      case Answer.Given<JsonNode>(JsonNode done) ->
          Response.seeOther(
                  URI.create("/worklist/" + kind + "?done=" + done.path("confirmed").asLong()))
              .build();
      case Answer.Silent<JsonNode> none -> throw Unanswered.because(none);
      case Answer.Refused<JsonNode> no when no.problem().forbidden() ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> {
        mark(form, no.problem());
        yield again(kind, form);
      }
    };
  }

  private static ObjectNode said(Form form, List<String> chosen) {
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    for (String name : List.of("source", "on")) {
      if (form.has(name)) {
        said.put(name, form.value(name));
      }
    }
    for (String key : chosen) {
      String[] parts = key.split(" ", 3);
      ObjectNode item = said.withArray("/items").addObject().put("kind", parts[0]);
      if (parts.length == 3) {
        item.put("subject", parts[1]);
        List.of(parts[2].split(",")).forEach(item.putArray("fields")::add);
      }
    }
    return said;
  }

  private void mark(Form form, Problem problem) {
    for (Problem.Error error : problem.errors()) {
      String name = error.pointer().replaceFirst("^/", "");
      form.wrong(name.equals("on") ? name : "work", Objections.say(error.text(), forms));
    }
    if (form.isGood()) {
      form.wrong("work", forms.said(problem.text()));
    }
  }

  private Response again(String kind, Form form) {
    return Response.status(422).entity(show(kind, null, "", form)).build();
  }

  private TemplateInstance show(String kind, String pageToken, String done, Form form) {
    Map<String, String> filters = Filters.of("pageSize", "100");
    if (pageToken != null) {
      filters.put("pageToken", pageToken);
    }
    JsonNode page = Unanswered.orElse(governance.work(kind, filters));
    JsonNode names = sources.all();
    List<WorkView.Row> rows = new ArrayList<>();
    page.path("items").forEach(item -> rows.add(sheets.row(item, names)));
    List<Map.Entry<String, String>> known = new ArrayList<>();
    names
        .fields()
        .forEachRemaining(
            one -> known.add(Map.entry(one.getKey(), one.getValue().path("name").asText())));
    known.sort(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER));
    return Templates.work(
        new WorkView(
            kind,
            texts.kind(kind),
            texts.hint(kind, "90"),
            rows,
            Filters.next("/worklist/" + kind, page),
            done,
            known,
            form));
  }
}
