package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue's doors of those who answer for it. */
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(AccessTokenFilter.class)
@Path("/api/v1")
interface GovernanceClient {

  @GET
  @Path("/{list}")
  JsonNode list(@PathParam("list") String list, @RestQuery Map<String, String> filters);

  @GET
  @Path("/{list}/{part}")
  JsonNode part(
      @PathParam("list") String list,
      @PathParam("part") String part,
      @RestQuery Map<String, String> filters);

  @GET
  @Path("/approvals/{id}")
  RestResponse<JsonNode> approval(@PathParam("id") String id);

  @POST
  @Path("/approvals")
  JsonNode request(@HeaderParam("Idempotency-Key") String key, JsonNode request);

  @POST
  @Path("/approvals/{id}/{verb}")
  JsonNode decide(
      @PathParam("id") String id,
      @PathParam("verb") String verb,
      @HeaderParam("If-Match") String version,
      JsonNode said);

  @POST
  @Path("/{list}/{verb}")
  JsonNode say(@PathParam("list") String list, @PathParam("verb") String verb, JsonNode said);
}
