package rightsize.admin.names;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import rightsize.admin.forms.Form;

/** Names that feeds use and nobody could place: the queue. */
@RequestScoped
@Path("/names")
@RolesAllowed("curator")
public class NamesPage {
  private final NameQueues queues;

  NamesPage(NameQueues queues) {
    this.queues = queues;
  }

  @CheckedTemplate(basePath = "names")
  static final class Templates {
    static native TemplateInstance names(NamesView page);

    static native TemplateInstance one(NameView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list(@Context UriInfo address) {
    return Templates.names(queues.view(Form.of(address.getQueryParameters()), Form.empty()));
  }
}
