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

/** The catalogue's door of merges. */
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(AccessTokenFilter.class)
@Path("/api/v1/merges")
interface MergeClient {

  @GET
  JsonNode list(@RestQuery Map<String, String> filters);

  @GET
  @Path("/preview")
  JsonNode preview(@RestQuery String model, @RestQuery String into);

  @POST
  JsonNode merge(@HeaderParam("If-Match") String tag, JsonNode request);

  @POST
  @Path("/{id}/revert")
  JsonNode revert(@PathParam("id") String id, JsonNode why);
}
