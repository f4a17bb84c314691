package rightsize.admin.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Feedback;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;
import rightsize.admin.words.Say;

/** A contributor says how it went: twenty seconds from an advice. */
@RequestScoped
@Path("/reports")
@RolesAllowed("contributor")
public class ReportWritePage {
  private final Feedback feedback;
  private final FormTexts texts;
  private final Say say;
  private final Clock clock;

  ReportWritePage(Feedback feedback, Viewer viewer, Say say, Clock clock) {
    this.feedback = feedback;
    this.texts = viewer.language().texts(FormTexts.class);
    this.say = say;
    this.clock = clock;
  }

  @GET
  @Path("new")
  public TemplateInstance form(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    if (!form.has("observed_on")) {
      form.put("observed_on", LocalDate.now(clock).toString());
    }
    return show(form, Optional.empty());
  }

  @POST
  public Response file(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    ObjectNode report = ReportReading.read(form, texts);
    if (!form.isGood()) {
      return again(form, 422, Optional.empty());
    }
    return switch (feedback.file(form.value("key"), report)) {
      case Answer.Given<JsonNode>(JsonNode filed) ->
          Response.seeOther(URI.create("/reports/" + filed.path("id").asText())).build();
      case Answer.Silent<JsonNode> none -> again(form, 503, Optional.of(none.part().code()));
      case Answer.Refused<JsonNode> no when no.problem().forbidden() ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> {
        ReportReading.mark(form, no.problem(), texts);
        yield again(form, 422, Optional.empty());
      }
    };
  }

  private Response again(Form form, int status, Optional<String> silent) {
    return Response.status(status).entity(show(form, silent)).build();
  }

  private TemplateInstance show(Form form, Optional<String> silent) {
    List<Map.Entry<String, String>> languages =
        Stream.of("en", "zh", "de", "es", "fr", "it", "ja", "ko", "pt", "ru")
            .map(code -> Map.entry(code, say.language(code)))
            .toList();
    String key = form.has("key") ? form.value("key") : UUID.randomUUID().toString();
    return ReportsPage.Templates.write(new ReportFormView(form, languages, key, silent));
  }
}
