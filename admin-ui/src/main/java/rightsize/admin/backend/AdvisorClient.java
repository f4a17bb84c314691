package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The advisor's doors; every answer comes in the reader's language. */
@RegisterRestClient(configKey = "advisor")
@RegisterProvider(AccessTokenFilter.class)
@Path("/api/v1")
interface AdvisorClient {

  @POST
  @Path("/advices/preview")
  JsonNode preview(@HeaderParam("Accept-Language") String language, JsonNode need);

  @POST
  @Path("/advices")
  JsonNode save(
      @HeaderParam("Accept-Language") String language,
      @HeaderParam("Idempotency-Key") String key,
      JsonNode need);

  @GET
  @Path("/advices/{id}")
  JsonNode advice(@HeaderParam("Accept-Language") String language, @PathParam("id") String id);

  @GET
  @Path("/advices")
  JsonNode advices(
      @HeaderParam("Accept-Language") String language, @RestQuery Map<String, String> filters);

  @GET
  @Path("/presets")
  JsonNode presets();

  @GET
  @Path("/cost_profile")
  RestResponse<JsonNode> costs(@RestQuery("team") String team);

  @GET
  @Path("/cost_profile/usual")
  JsonNode usualCosts();

  @GET
  @Path("/cost_profile/revisions")
  JsonNode costHistory(@RestQuery Map<String, String> filters);

  @PUT
  @Path("/cost_profile")
  JsonNode keepCosts(
      @HeaderParam("Rightsize-Team") String team,
      @HeaderParam("If-Match") String version,
      JsonNode profile);

  @GET
  @Path("/market")
  JsonNode market();
}
