package rightsize.admin.views;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Filters;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.models.Questions;
import rightsize.admin.problems.Listed;

/** Views of the model list: all that the reader sees, and saving one more. */
@RequestScoped
@Path("/views")
@Authenticated
public class ViewsPage {
  static final String ALL = "views";

  private final Catalogue catalogue;
  private final Questions questions;
  private final ViewForms forms;
  private final Viewer viewer;

  ViewsPage(Catalogue catalogue, Questions questions, ViewForms forms, Viewer viewer) {
    this.catalogue = catalogue;
    this.questions = questions;
    this.forms = forms;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "views")
  static final class Templates {
    static native TemplateInstance views(ViewsView page);

    static native TemplateInstance edit(ViewFormView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list(@RestQuery String pageToken) {
    Listed<ViewsView.Row> found =
        Listed.of("/views", catalogue.list(ALL, Filters.page(50, pageToken)), this::row);
    return Templates.views(new ViewsView(found.rows(), found.next(), found.silent()));
  }

  /** Keeps what the list of models shows, and shows it again under its name. */
  @POST
  public RestResponse<TemplateInstance> save(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return forms.settle(
        "",
        form,
        () -> catalogue.create(ALL, UUID.randomUUID().toString(), ViewForms.draft(form)),
        kept -> URI.create(questions.of(kept.path("query").asText()).address()));
  }

  private ViewsView.Row row(JsonNode view) {
    boolean mine = view.path("mine").asBoolean();
    return new ViewsView.Row(
        view.path("id").asText(),
        view.path("name").asText(),
        questions.of(view.path("query").asText()),
        mine,
        view.path("owner").asText(),
        view.path("shared").asBoolean(),
        !mine && (viewer.curator() || viewer.admin()));
  }
}
