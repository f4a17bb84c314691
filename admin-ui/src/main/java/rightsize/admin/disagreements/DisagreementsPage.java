package rightsize.admin.disagreements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.List;
import java.util.Map;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Filters;
import rightsize.admin.backend.Governance;
import rightsize.admin.forms.Form;
import rightsize.admin.problems.Unanswered;

/** Where sources differ; a curator settles it by their word. */
@RequestScoped
@Path("/disagreements")
@Authenticated
public class DisagreementsPage {
  private static final List<String> FILTERS =
      List.of("kind", "field", "source", "settled", "subject");

  private final Governance governance;
  private final DisagreementSheets sheets;

  DisagreementsPage(Governance governance, DisagreementSheets sheets) {
    this.governance = governance;
    this.sheets = sheets;
  }

  @CheckedTemplate(basePath = "disagreements")
  static final class Templates {
    static native TemplateInstance disagreements(DisagreementsView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    Map<String, String> filters = Filters.of("pageSize", "25");
    FILTERS.stream().filter(form::has).forEach(name -> filters.put(name, form.value(name)));
    if (form.has("pageToken")) {
      filters.put("pageToken", form.value("pageToken"));
    }
    Answer<JsonNode> answer = governance.disagreements(filters);
    if (answer instanceof Answer.Refused<JsonNode> no) {
      throw Unanswered.because(no);
    }
    return Templates.disagreements(
        sheets.view(
            form, answer.asOptional().orElse(MissingNode.getInstance()), answer.isSilent()));
  }

  @POST
  @RolesAllowed("curator")
  public Response settle(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    ObjectNode said = JsonNodeFactory.instance.objectNode().put("by_hand", true);
    ObjectNode item =
        said.putArray("items")
            .addObject()
            .put("kind", form.value("of"))
            .put("subject", form.value("entry"));
    item.putArray("fields").add(form.value("fact"));
    Unanswered.orElse(governance.confirm(said));
    Form back = Form.empty();
    FILTERS.stream().filter(form::has).forEach(name -> back.put(name, form.value(name)));
    return Response.seeOther(URI.create("/disagreements?" + back.query())).build();
  }
}
