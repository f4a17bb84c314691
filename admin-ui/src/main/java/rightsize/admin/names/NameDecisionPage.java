package rightsize.admin.names;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Names;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;

/** A curator decides in the queue itself, with one click each. */
@RequestScoped
@Path("/names")
@RolesAllowed("curator")
public class NameDecisionPage {
  private final Names names;
  private final NameDecisions decisions;
  private final NameQueues queues;
  private final NameTexts texts;

  NameDecisionPage(Names names, NameDecisions decisions, NameQueues queues, Viewer viewer) {
    this.names = names;
    this.decisions = decisions;
    this.queues = queues;
    this.texts = viewer.language().texts(NameTexts.class);
  }

  /** The suggestion that was clicked, a new provider, or nothing that is of interest. */
  @POST
  public Response decide(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    boolean added = form.is("verb", "add");
    String id = NewEntries.id(form.value("name"));
    Answer<JsonNode> answer = added ? add(form, id) : decisions.decide(form, form.value("entry"));
    if (!decisions.isDone(answer, form, List.of())) {
      return again(form);
    }
    String done = answer.asOptional().map(made -> made.path("id").asText("")).orElse("");
    return back(form, added ? "added" : "done", added ? id : done);
  }

  /** Every ticked name becomes a provider; it stops at the first that the catalogue refuses. */
  @POST
  @Path("providers")
  public Response addTicked(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    if (!form.has("pick")) {
      form.wrong("decision", texts.nothingTicked());
    }
    for (String pick : form.values("pick")) {
      String[] parts = pick.split("\\|", 3);
      if (form.isGood() && parts.length == 3) {
        Form one =
            Form.filled(
                Map.of("kind", "providers", "source", parts[0], "on", parts[1], "name", parts[2]));
        if (!decisions.isDone(add(one, NewEntries.id(parts[2])), one, List.of())) {
          form.wrong("decision", texts.stopped(parts[2], one.error("decision")));
        }
      }
    }
    return form.isGood() ? back(form, "kind", "providers") : again(form);
  }

  @POST
  @Path("decisions/{id}/back")
  public Response takeBack(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return decisions.isDone(names.takeBack(id), form, List.of())
        ? back(form, "q", form.value("q"))
        : again(form);
  }

  /** One that is there already will do: somebody else has taken it in meanwhile. */
  private Answer<JsonNode> add(Form form, String id) {
    form.put("title", form.value("name"));
    form.put("key", UUID.randomUUID().toString());
    return decisions.add(form, id, true);
  }

  private static Response back(Form form, String what, String value) {
    String kind = form.is("kind", "models") ? "models" : "providers";
    String query =
        "?kind=" + kind + (form.has("q") ? "&q=" + NameSheets.coded(form.value("q")) : "");
    String done =
        value.isEmpty() || query.contains(what + "=")
            ? ""
            : "&" + what + "=" + NameSheets.coded(value);
    return Response.seeOther(URI.create("/names" + query + done)).build();
  }

  private Response again(Form form) {
    return Response.status(422).entity(NamesPage.Templates.names(queues.view(form, form))).build();
  }
}
