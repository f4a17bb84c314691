package rightsize.admin.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Filters;
import rightsize.admin.backend.Names;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** One name that waits: any entry may be meant, a new one, or none. */
@RequestScoped
@Path("/names/one")
@RolesAllowed("curator")
public class NamePage {
  private static final List<String> FIELDS =
      List.of("entry", "id", "title", "developer", "source", "on");

  private final Names names;
  private final Catalogue catalogue;
  private final NameDecisions decisions;
  private final NewEntries entries;
  private final NameSheets sheets;
  private final FormTexts words;

  NamePage(
      Names names,
      Catalogue catalogue,
      NameDecisions decisions,
      NewEntries entries,
      NameSheets sheets,
      Viewer viewer) {
    this.names = names;
    this.catalogue = catalogue;
    this.decisions = decisions;
    this.entries = entries;
    this.sheets = sheets;
    this.words = viewer.language().texts(FormTexts.class);
  }

  @GET
  public TemplateInstance one(@Context UriInfo address) {
    Form asked = Form.of(address.getQueryParameters());
    NamesView.Row row = row(asked);
    asked.put("id", row.newId());
    asked.put("title", row.name());
    return show(row, asked);
  }

  @POST
  public Response decide(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    Answer<JsonNode> answer = form.is("verb", "new") ? added(form) : meant(form);
    if (answer != null && decisions.isDone(answer, form, FIELDS)) {
      String kind = form.is("kind", "models") ? "models" : "providers";
      String id = answer.asOptional().map(made -> made.path("id").asText("")).orElse("");
      String done = form.is("verb", "new") && kind.equals("providers") ? "added" : "done";
      String value = done.equals("added") ? form.value("id") : id;
      return Response.seeOther(
              URI.create("/names?kind=" + kind + "&" + done + "=" + NameSheets.coded(value)))
          .build();
    }
    return Response.status(422).entity(show(row(form), form)).build();
  }

  /** Null when the form says what is missing. */
  private Answer<JsonNode> meant(Form form) {
    String entry = form.has("model") ? form.value("model") : form.value("entry");
    if (entry.isEmpty() && !form.is("verb", "aside")) {
      form.wrong("entry", words.required());
      return null;
    }
    return decisions.decide(form, entry);
  }

  private Answer<JsonNode> added(Form form) {
    for (String field : List.of("id", "title")) {
      if (!form.has(field)) {
        form.wrong(field, words.required());
      }
    }
    if (!form.isGood()) {
      return null;
    }
    if (!form.is("kind", "models")) {
      return decisions.add(form, form.value("id"), false);
    }
    Answer<JsonNode> made = entries.model(form.value("id"), form);
    return made instanceof Answer.Given ? decisions.decide(form, form.value("id")) : made;
  }

  /** The name as it waits; one that does not wait any more has no page. */
  private NamesView.Row row(Form asked) {
    Map<String, String> filters = Filters.of("pageSize", "200");
    filters.put("kind", asked.is("kind", "models") ? "models" : "providers");
    filters.put("q", asked.value("name"));
    JsonNode page = Unanswered.orElse(names.waiting(filters));
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .filter(one -> one.path("name").asText().equalsIgnoreCase(asked.value("name")))
        .filter(
            one ->
                !asked.has("provider")
                    || one.path("provider").asText("").equals(asked.value("provider")))
        .findFirst()
        .map(sheets::row)
        .orElseThrow(NotFoundException::new);
  }

  private TemplateInstance show(NamesView.Row row, Form form) {
    List<Map.Entry<String, String>> providers = new ArrayList<>();
    Answer<JsonNode> known =
        row.kind().equals("providers")
            ? catalogue.list("providers", Filters.of("pageSize", "200"))
            : new Answer.Given<>(MissingNode.getInstance());
    known
        .asOptional()
        .ifPresent(
            page ->
                page.path("items")
                    .forEach(
                        one ->
                            providers.add(
                                Map.entry(one.path("id").asText(), one.path("name").asText()))));
    return NamesPage.Templates.one(
        new NameView(
            row,
            providers,
            form,
            form.has("key") ? form.value("key") : UUID.randomUUID().toString(),
            known.isSilent() ? Optional.of("catalog") : Optional.empty()));
  }
}
