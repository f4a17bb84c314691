package rightsize.admin.backend;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** The neighbours hear the person, not the console: the session's own access token goes along. */
class AccessTokenFilter implements ClientRequestFilter {
  private final SecurityIdentity identity;

  AccessTokenFilter(SecurityIdentity identity) {
    this.identity = identity;
  }

  @Override
  public void filter(ClientRequestContext request) {
    AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
    if (credential != null) {
      request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + credential.getToken());
    }
  }
}
