package rightsize.admin.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Filters;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Listed;
import rightsize.admin.problems.Unanswered;

/** Feeds: the list, and one of them, which a curator can run at once. */
@RequestScoped
@Path("/feeds")
@RolesAllowed({"curator", "auditor", "admin"})
public class FeedsPage {
  private static final String ALL = "feeds";
  private static final int CONFLICT = 409;

  private final Catalogue catalogue;
  private final FeedSheets sheets;
  private final FeedTexts texts;

  FeedsPage(Catalogue catalogue, FeedSheets sheets, Viewer viewer) {
    this.catalogue = catalogue;
    this.sheets = sheets;
    this.texts = viewer.language().texts(FeedTexts.class);
  }

  @CheckedTemplate(basePath = "feeds")
  static final class Templates {
    static native TemplateInstance feeds(FeedsView page);

    static native TemplateInstance one(FeedView page);

    static native TemplateInstance edit(FeedFormView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list(@RestQuery String pageToken) {
    Listed<FeedsView.Row> found =
        Listed.of("/feeds", catalogue.list(ALL, Filters.page(50, pageToken)), sheets::row);
    return Templates.feeds(new FeedsView(found.rows(), found.next(), found.silent()));
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(@PathParam("id") String id) {
    return show(id, "");
  }

  @POST
  @Path("{id}/run")
  @RolesAllowed("curator")
  public Response run(@PathParam("id") String id) {
    Answer<JsonNode> answer =
        catalogue.add(
            ALL, id, "run", UUID.randomUUID().toString(), JsonNodeFactory.instance.objectNode());
    if (answer.refusal().filter(no -> no.status() == CONFLICT).isPresent()) {
      return Response.status(CONFLICT).entity(show(id, texts.runningAlready())).build();
    }
    Unanswered.orElse(answer);
    return Response.seeOther(URI.create("/feeds/" + id)).build();
  }

  private TemplateInstance show(String id, String refusal) {
    JsonNode feed = Unanswered.orElse(catalogue.one(ALL, id)).entity();
    return Templates.one(
        new FeedView(
            sheets.row(feed), sheets.settings(feed), feed.path("last_note").asText(""), refusal));
  }
}
