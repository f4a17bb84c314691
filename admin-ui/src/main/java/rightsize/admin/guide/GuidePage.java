package rightsize.admin.guide;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;

/** Large or small? The short guide, with figures of today. */
@Path("/guide")
@Authenticated
public class GuidePage {
  private final LiveFigures figures;

  GuidePage(LiveFigures figures) {
    this.figures = figures;
  }

  @CheckedTemplate(basePath = "guide")
  static final class Templates {
    static native TemplateInstance guide(Optional<Figures> page);

    private Templates() {}
  }

  @GET
  public TemplateInstance guide() {
    return Templates.guide(figures.now());
  }
}
