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

/** The doors of the report service. */
@RegisterRestClient(configKey = "feedback")
@RegisterProvider(AccessTokenFilter.class)
@Path("/api/v1")
interface FeedbackClient {

  @GET
  @Path("/reports")
  JsonNode reports(@RestQuery Map<String, String> filters);

  @GET
  @Path("/reports/{id}")
  JsonNode report(@PathParam("id") String id);

  @POST
  @Path("/reports")
  JsonNode file(@HeaderParam("Idempotency-Key") String key, JsonNode report);

  @POST
  @Path("/reports/{id}/{verb}")
  JsonNode moderate(
      @PathParam("id") String id,
      @PathParam("verb") String verb,
      @HeaderParam("Idempotency-Key") String key,
      JsonNode reason);

  @GET
  @Path("/standings")
  JsonNode standings(@RestQuery Map<String, String> filters);
}
