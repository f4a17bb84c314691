package rightsize.admin.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Problem;
import rightsize.admin.backend.Tagged;
import rightsize.admin.forms.Form;
import rightsize.admin.imports.UploadView;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/**
 * An administrator sets up a feed, changes how it is fetched and what is applied unasked, or
 * removes it.
 */
@RequestScoped
@Path("/feeds")
@RolesAllowed("admin")
public class FeedEditPage {
  private static final String ALL = "feeds";
  private static final List<Integer> PERIODS =
      List.of(15, 60, 360, 720, 1440, 4320, 10_080, 43_200);

  private final Catalogue catalogue;
  private final FeedSheets sheets;
  private final FeedDrafts drafts;
  private final FeedTexts texts;

  FeedEditPage(Catalogue catalogue, FeedSheets sheets, FeedDrafts drafts, Viewer viewer) {
    this.catalogue = catalogue;
    this.sheets = sheets;
    this.drafts = drafts;
    this.texts = viewer.language().texts(FeedTexts.class);
  }

  @GET
  @Path("new")
  public TemplateInstance newForm() {
    return show("", FeedDrafts.proposed(), "", Optional.empty());
  }

  @POST
  public Response create(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    ObjectNode draft = drafts.read(form, true);
    return form.isGood()
        ? settle("", form, catalogue.create(ALL, form.value("key"), draft))
        : again("", form, 422, Optional.empty());
  }

  @GET
  @Path("{id}/edit")
  public TemplateInstance form(@PathParam("id") String id) {
    Tagged feed = Unanswered.orElse(catalogue.one(ALL, id));
    return show(id, FeedDrafts.form(feed.entity()), feed.tag(), Optional.empty());
  }

  @POST
  @Path("{id}/edit")
  public Response save(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    ObjectNode draft = drafts.read(form, false);
    if (!form.isGood()) {
      return again(id, form, 422, Optional.empty());
    }
    Answer<JsonNode> answer = catalogue.update(ALL, id, form.value("tag"), draft);
    if (answer.refusal().filter(Problem::stale).isPresent()) {
      form.put("tag", Unanswered.orElse(catalogue.one(ALL, id)).tag());
      form.wrong("entry", texts.conflict());
      return again(id, form, 409, Optional.empty());
    }
    return settle(id, form, answer);
  }

  @POST
  @Path("{id}/delete")
  public Response delete(@PathParam("id") String id, @RestForm String tag) {
    Answer<String> answer = catalogue.delete(ALL, id, tag);
    if (answer.refusal().filter(Problem::stale).isPresent()) {
      Tagged feed = Unanswered.orElse(catalogue.one(ALL, id));
      Form form = FeedDrafts.form(feed.entity());
      form.put("tag", feed.tag());
      form.wrong("entry", texts.changedMeanwhile());
      return again(id, form, 409, Optional.empty());
    }
    Unanswered.orElse(answer);
    return Response.seeOther(URI.create("/feeds")).build();
  }

  private Response settle(String id, Form form, Answer<JsonNode> answer) {
    return switch (answer) {
      case Answer.Given<JsonNode>(JsonNode stored) ->
          Response.seeOther(URI.create("/feeds/" + (id.isEmpty() ? form.value("id") : id))).build();
      case Answer.Silent<JsonNode> none -> again(id, form, 503, Optional.of(none.part().code()));
      case Answer.Refused<JsonNode> no when no.problem().forbidden() || no.problem().missing() ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> {
        drafts.mark(form, no.problem());
        yield again(id, form, 422, Optional.empty());
      }
    };
  }

  private Response again(String id, Form form, int status, Optional<String> silent) {
    return Response.status(status).entity(show(id, form, form.value("tag"), silent)).build();
  }

  private TemplateInstance show(String id, Form form, String tag, Optional<String> silent) {
    return FeedsPage.Templates.edit(
        new FeedFormView(
            id,
            form,
            sheets.sources(),
            UploadView.FORMATS,
            periods(form.value("every_minutes")),
            tag,
            form.has("key") ? form.value("key") : UUID.randomUUID().toString(),
            silent));
  }

  /** The usual ones, and the one it has. */
  private List<Map.Entry<String, String>> periods(String chosen) {
    TreeSet<Integer> minutes = new TreeSet<>(PERIODS);
    if (chosen.matches("\\d{2,5}")) {
      minutes.add(Integer.valueOf(chosen));
    }
    List<Map.Entry<String, String>> periods = new ArrayList<>();
    minutes.forEach(each -> periods.add(Map.entry(Integer.toString(each), sheets.every(each))));
    return periods;
  }
}
