package rightsize.admin.advices;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import rightsize.admin.backend.Advisor;
import rightsize.admin.backend.Answer;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/**
 * The need's form and, at its own address, the answer to it. The address holds the whole need: it
 * can be kept, sent and read in the other language; nothing is stored.
 */
@Path("/advices")
@Authenticated
public class NeedPage {
  private final Advisor advisor;
  private final NeedForms forms;
  private final AdviceSheets sheets;
  private final Viewer viewer;

  NeedPage(Advisor advisor, NeedForms forms, AdviceSheets sheets, Viewer viewer) {
    this.advisor = advisor;
    this.forms = forms;
    this.sheets = sheets;
    this.viewer = viewer;
  }

  @GET
  @Path("new")
  public TemplateInstance form(@Context UriInfo address) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    Form form = Form.of(asked);
    if (form.has("example")) {
      form = Form.filled(Examples.of(form.value("example")));
    } else if (asked.size() == 1 && form.has("task")) {
      form = Form.filled(Examples.of(form.value("task")));
    }
    // a fresh copy is read for its tokens: nothing is wrong yet with what nobody has sent
    ObjectNode need = NeedReading.read(form.copy(), texts());
    return AdvicesPage.Templates.need(forms.view(form, need, false));
  }

  @GET
  @Path("answer")
  @Produces(MediaType.TEXT_HTML)
  public Response answer(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    ObjectNode need = NeedReading.read(form, texts());
    if (!form.isGood()) {
      return again(form, need, false);
    }
    return switch (advisor.preview(viewer.language().code(), need)) {
      case Answer.Given<JsonNode>(JsonNode advice) ->
          page(200, AdvicesPage.Templates.advice(sheets.preview(advice, need, form)));
      case Answer.Refused<JsonNode> no
          when no.problem().status() == 422 || no.problem().status() == 400 -> {
        NeedFaults.mark(form, no.problem(), texts());
        yield again(form, need, false);
      }
      case Answer.Refused<JsonNode> no -> throw Unanswered.because(no);
      case Answer.Silent<JsonNode> none -> again(form, need, true);
    };
  }

  /** The advisor's own answer, for machines. */
  @GET
  @Path("answer.json")
  @Produces(MediaType.APPLICATION_JSON)
  public JsonNode json(@Context UriInfo address) {
    ObjectNode need = NeedReading.read(Form.of(address.getQueryParameters()), texts());
    return Unanswered.orElse(advisor.preview(viewer.language().code(), need));
  }

  /** The first lines of the answer while the form is being filled in. */
  @GET
  @Path("sketch")
  public TemplateInstance sketch(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    ObjectNode need = NeedReading.read(form, texts());
    var lines =
        form.isGood()
            ? advisor
                .preview(viewer.language().code(), need)
                .map(AdviceSheets::firstLines)
                .asOptional()
                .orElse(List.of())
            : List.<String>of();
    return AdvicesPage.Templates.need$sketch(NeedForms.tokens(need), lines);
  }

  private Response again(Form form, ObjectNode need, boolean silent) {
    return page(silent ? 503 : 422, AdvicesPage.Templates.need(forms.view(form, need, silent)));
  }

  private FormTexts texts() {
    return viewer.language().texts(FormTexts.class);
  }

  private static Response page(int status, TemplateInstance page) {
    return Response.status(status).entity(page).build();
  }
}
