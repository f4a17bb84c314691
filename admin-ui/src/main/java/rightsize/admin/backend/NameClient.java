package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue's door of names. */
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(AccessTokenFilter.class)
@Path("/api/v1/names")
interface NameClient {

  @GET
  JsonNode decided(@RestQuery Map<String, String> filters);

  @GET
  @Path("/unresolved")
  JsonNode waiting(@RestQuery Map<String, String> filters);

  @GET
  @Path("/unresolved/counts")
  JsonNode counts();

  @POST
  JsonNode decide(JsonNode decision);

  @DELETE
  @Path("/{id}")
  RestResponse<Void> takeBack(@PathParam("id") String id);
}
