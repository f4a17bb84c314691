package rightsize.admin.merges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Filters;
import rightsize.admin.backend.Merges;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Listed;
import rightsize.admin.problems.Unanswered;
import rightsize.admin.words.Say;

/** Models that were merged, and the way back. */
@Path("/merges")
@Authenticated
public class MergesPage {
  private final Merges merges;
  private final Say say;
  private final Viewer viewer;

  MergesPage(Merges merges, Say say, Viewer viewer) {
    this.merges = merges;
    this.say = say;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "merges")
  static final class Templates {
    static native TemplateInstance merges(MergesView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list(@RestQuery String pageToken) {
    return show(pageToken, "");
  }

  @POST
  @Path("{id}/revert")
  @RolesAllowed("curator")
  public RestResponse<TemplateInstance> revert(
      @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    JsonNode why =
        JsonNodeFactory.instance.objectNode().put("reason", Form.of(typed).value("reason"));
    return switch (merges.revert(id, why)) {
      case Answer.Given<JsonNode>(JsonNode back) ->
          RestResponse.seeOther(URI.create("/models/" + back.path("model").asText()));
      case Answer.Silent<JsonNode> none -> throw Unanswered.because(none);
      case Answer.Refused<JsonNode> no when no.problem().forbidden() || no.problem().missing() ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no ->
          RestResponse.ResponseBuilder.create(
                  RestResponse.Status.CONFLICT, show(null, texts().refused()))
              .build();
    };
  }

  private TemplateInstance show(String pageToken, String objection) {
    Listed<MergesView.Row> found =
        Listed.of("/merges", merges.list(Filters.page(50, pageToken)), this::row);
    return Templates.merges(new MergesView(found.rows(), found.next(), found.silent(), objection));
  }

  private MergesView.Row row(JsonNode one) {
    return new MergesView.Row(
        one.path("id").asText(),
        one.path("model").asText(),
        one.path("into").asText(),
        one.path("reason").asText(),
        one.path("merged_by").asText(),
        say.minute(one.path("merged_at").asText()),
        one.hasNonNull("reverted_by")
            ? texts()
                .parted(
                    one.path("reverted_by").asText(), say.minute(one.path("reverted_at").asText()))
            : "");
  }

  private MergeTexts texts() {
    return viewer.language().texts(MergeTexts.class);
  }
}
