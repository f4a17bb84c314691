package rightsize.admin.advices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Advisor;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Filters;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;
import rightsize.admin.words.Say;

/** Saved advices: list, one, and the saving. */
@Path("/advices")
@Authenticated
public class AdvicesPage {
  private final Advisor advisor;
  private final AdviceSheets sheets;
  private final Viewer viewer;
  private final Say say;
  private final ObjectMapper json;

  AdvicesPage(Advisor advisor, AdviceSheets sheets, Viewer viewer, Say say, ObjectMapper json) {
    this.advisor = advisor;
    this.sheets = sheets;
    this.viewer = viewer;
    this.say = say;
    this.json = json;
  }

  @CheckedTemplate(basePath = "advices")
  static final class Templates {
    static native TemplateInstance need(NeedView page);

    static native TemplateInstance need$sketch(String tokens, List<String> lines);

    static native TemplateInstance advice(AdviceView page);

    static native TemplateInstance advices(AdvicesView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list(@RestQuery String pageToken) {
    Map<String, String> filters = Filters.of("pageSize", "25");
    if (pageToken != null) {
      filters.put("pageToken", pageToken);
    }
    Answer<JsonNode> answer = advisor.advices(viewer.language().code(), filters);
    JsonNode page = answer.asOptional().orElseGet(json::createObjectNode);
    List<AdvicesView.Row> rows = new ArrayList<>();
    page.path("items").forEach(row -> rows.add(row(row)));
    return Templates.advices(
        new AdvicesView(
            rows,
            Filters.next("/advices", page),
            answer.isSilent() ? Optional.of("advisor") : Optional.empty()));
  }

  @GET
  @Path("{id}")
  public TemplateInstance advice(@PathParam("id") String id) {
    return Templates.advice(
        sheets.saved(Unanswered.orElse(advisor.advice(viewer.language().code(), id))));
  }

  @GET
  @Path("{id}.json")
  @Produces(MediaType.APPLICATION_JSON)
  public JsonNode json(@PathParam("id") String id) {
    return Unanswered.orElse(advisor.advice(viewer.language().code(), id));
  }

  /** The question of a saved advice, asked of today's market and trusting other scores. */
  @GET
  @Path("{id}/again")
  public TemplateInstance again(@PathParam("id") String id, @Context UriInfo address) {
    String language = viewer.language().code();
    Form trust = Form.of(address.getQueryParameters());
    ObjectNode need = Unanswered.orElse(advisor.advice(language, id)).withObject("/need");
    need.set("trust", NeedReading.trust(trust));
    JsonNode advice = Unanswered.orElse(advisor.preview(language, need));
    return Templates.advice(sheets.again(advice, need, id, trust));
  }

  /** The need comes back as it was shown; the advisor judges it again. */
  @POST
  public Response save(@RestForm String need, @RestForm String key) {
    JsonNode saved = Unanswered.orElse(advisor.save(viewer.language().code(), key, read(need)));
    return Response.seeOther(URI.create("/advices/" + saved.path("id").asText())).build();
  }

  private JsonNode read(String need) {
    try {
      return json.readTree(need == null ? "" : need);
    } catch (JsonProcessingException e) {
      throw new BadRequestException(e);
    }
  }

  private AdvicesView.Row row(JsonNode row) {
    return new AdvicesView.Row(
        row.path("id").asText(),
        row.path("title").asText(""),
        say.word(row.path("task").asText()),
        row.path("verdict").asText(),
        row.path("advised").asText(""),
        row.path("created_at").asText("").replaceAll("T.*", ""),
        row.path("author").asText(""));
  }
}
