package rightsize.advisor.market;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The one door of catalog-service that the advisor knocks at. */
@RegisterRestClient(configKey = "catalog")
@OidcClientFilter
@ClientHeaderParam(name = "Accept-Encoding", value = Wire.GZIP)
@Path("/api/v1/snapshot")
interface CatalogClient {

  /**
   * @param known the ETag of the snapshot already held, or null
   * @return 200 with the whole catalogue as JSON, plain or gzip, or 304 when nothing changed
   */
  @GET
  RestResponse<byte[]> snapshot(@HeaderParam("If-None-Match") String known);
}
