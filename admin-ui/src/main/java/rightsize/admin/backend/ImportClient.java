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

/** The catalogue's desk for imports: a client of its own, since applying one may take a minute. */
@RegisterRestClient(configKey = "imports")
@RegisterProvider(AccessTokenFilter.class)
@Path("/api/v1/imports")
interface ImportClient {

  @GET
  JsonNode list(@RestQuery Map<String, String> filters);

  @POST
  JsonNode upload(
      @RestQuery Map<String, String> query,
      @HeaderParam("Content-Type") String type,
      @HeaderParam("Prefer") String prefer,
      String document);

  @GET
  @Path("/{id}")
  JsonNode one(@PathParam("id") String id);

  @GET
  @Path("/{id}/rows")
  JsonNode rows(@PathParam("id") String id, @RestQuery Map<String, String> filters);

  @POST
  @Path("/{id}/{verb}")
  JsonNode decide(@PathParam("id") String id, @PathParam("verb") String verb, JsonNode verdict);
}
