package rightsize.admin.imports;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Filters;
import rightsize.admin.backend.Imports;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;
import rightsize.admin.words.SourceNames;

/** A curator brings a document; nothing is changed until its import is applied. */
@RequestScoped
@Path("/imports")
@RolesAllowed("curator")
public class ImportNewPage {

  private static final String COMMAND =
      "curl -X POST '%s/api/v1/imports?format=%s&source=%s&observed_on=%s'"
          + " -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: %s' --data-binary @%s";

  private final Imports imports;
  private final SourceNames sources;
  private final ImportTexts texts;
  private final FormTexts forms;
  private final Clock clock;
  private final String catalogue;

  ImportNewPage(
      Imports imports,
      SourceNames sources,
      Viewer viewer,
      Clock clock,
      @ConfigProperty(name = "rightsize.catalog-public-url") String catalogue) {
    this.imports = imports;
    this.sources = sources;
    this.texts = viewer.language().texts(ImportTexts.class);
    this.forms = viewer.language().texts(FormTexts.class);
    this.clock = clock;
    this.catalogue = catalogue;
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
  public Response upload(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    for (String name : List.of("source", "format", "observed_on", "document")) {
      if (!form.has(name)) {
        form.wrong(name, forms.required());
      }
    }
    if (form.value("document").length() > UploadView.CHARACTERS) {
      form.wrong("document", texts.tooLarge());
    }
    if (!form.isGood()) {
      return again(form, 422, Optional.empty());
    }
    return switch (imports.upload(query(form), type(form), form.value("document"))) {
      case Answer.Given<JsonNode>(JsonNode begun) ->
          Response.seeOther(URI.create("/imports/" + begun.path("id").asText())).build();
      case Answer.Silent<JsonNode> none -> again(form, 503, Optional.of(none.part().code()));
      case Answer.Refused<JsonNode> no when no.problem().forbidden() ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> {
        mark(form, no.problem());
        yield again(form, 422, Optional.empty());
      }
    };
  }

  private static Map<String, String> query(Form form) {
    Map<String, String> query = Filters.none();
    for (String name : List.of("source", "format", "observed_on", "whole")) {
      if (form.has(name)) {
        query.put(name, form.value(name));
      }
    }
    return query;
  }

  private static String type(Form form) {
    return switch (form.value("format")) {
      case "csv" -> "text/csv";
      case "ndjson" -> "application/x-ndjson";
      default -> "application/json";
    };
  }

  private void mark(Form form, Problem problem) {
    String why = texts.refusal(problem.type(), problem.text());
    problem.errors().forEach(error -> form.wrong(error.pointer().replaceFirst("^/", ""), why));
    if (form.isGood()) {
      form.wrong("document", why);
    }
  }

  private Response again(Form form, int status, Optional<String> silent) {
    return Response.status(status).entity(show(form, silent)).build();
  }

  private TemplateInstance show(Form form, Optional<String> silent) {
    List<Map.Entry<String, String>> known = new ArrayList<>();
    sources
        .all()
        .fields()
        .forEachRemaining(
            one -> known.add(Map.entry(one.getKey(), one.getValue().path("name").asText())));
    known.sort(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER));
    return ImportsPage.Templates.upload(
        new UploadView(form, known, UploadView.FORMATS, command(form), silent));
  }

  /** What was chosen already stands in it. */
  private String command(Form form) {
    String format = form.has("format") ? form.value("format") : "models.dev";
    Form chosen = Form.filled(Map.of("format", format));
    return COMMAND.formatted(
        catalogue,
        format,
        form.has("source") ? form.value("source") : "SOURCE",
        form.value("observed_on"),
        type(chosen),
        "FILE");
  }
}
