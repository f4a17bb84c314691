package rightsize.admin.layout;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Qute takes the page's language from Accept-Language: the viewer's choice goes before it. */
@Provider
class SpokenLanguageFilter implements ContainerRequestFilter {
  private final Viewer viewer;

  SpokenLanguageFilter(Viewer viewer) {
    this.viewer = viewer;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, viewer.language().code());
  }
}
