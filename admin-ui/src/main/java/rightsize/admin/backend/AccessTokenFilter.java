package rightsize.admin.backend;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import rightsize.admin.layout.Viewer;

/**
 * The neighbours hear the person, not the console: the session's own access token goes along, and
 * for somebody in several teams the one that was chosen.
 */
class AccessTokenFilter implements ClientRequestFilter {
  private static final String TEAM = "Rightsize-Team";

  private final SecurityIdentity identity;
  private final Viewer viewer;

  AccessTokenFilter(SecurityIdentity identity, Viewer viewer) {
    this.identity = identity;
    this.viewer = viewer;
  }

  @Override
  public void filter(ClientRequestContext request) {
    AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
    if (credential != null) {
      request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + credential.getToken());
    }
    if (!request.getHeaders().containsKey(TEAM)) {
      viewer.team().ifPresent(team -> request.getHeaders().putSingle(TEAM, team));
    }
  }
}
