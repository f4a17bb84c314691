package rightsize.advisor.market;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The one door of feedback-service that the advisor knocks at. */
@RegisterRestClient(configKey = "feedback")
@OidcClientFilter
@ClientHeaderParam(name = "Accept-Encoding", value = Wire.GZIP)
@Path("/api/v1/standings")
interface FeedbackClient {

  /**
   * @param known the ETag of the standings already held, or null
   * @return 200 with every standing as JSON, plain or gzip, or 304 when nothing changed
   */
  @GET
  RestResponse<byte[]> standings(@HeaderParam("If-None-Match") String known);
}
