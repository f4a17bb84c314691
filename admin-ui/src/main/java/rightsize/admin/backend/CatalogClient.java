package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue's doors that the console knocks at. */
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(AccessTokenFilter.class)
@Path("/api/v1")
interface CatalogClient {

  /** Filters, each with its values. */
  static MultivaluedMap<String, String> query(Map<String, List<String>> filters) {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    query.putAll(filters);
    return query;
  }

  @GET
  @Path("/models")
  ModelRow.Page models(@RestQuery MultivaluedMap<String, String> filters);

  @GET
  @Path("/models")
  @Produces("text/csv")
  byte[] modelsAsTable(@RestQuery MultivaluedMap<String, String> filters);

  @GET
  @Path("/models")
  @Produces("application/x-ndjson")
  byte[] modelsAsLines(@RestQuery MultivaluedMap<String, String> filters);

  @GET
  @Path("/exports/{shape}")
  @Produces("application/json")
  byte[] export(@PathParam("shape") String shape);

  @GET
  @Path("/models/filter_options")
  JsonNode filterOptions(@RestQuery MultivaluedMap<String, String> filters);

  @GET
  @Path("/models/{developer}/{name}")
  RestResponse<JsonNode> model(
      @PathParam("developer") String developer,
      @PathParam("name") String name,
      @RestQuery("as_of") String day);

  @GET
  @Path("/snapshot")
  RestResponse<JsonNode> snapshot(@HeaderParam("If-None-Match") String known);

  @GET
  @Path("/{collection}")
  JsonNode list(@PathParam("collection") String collection, @RestQuery Map<String, String> filters);

  @GET
  @Path("/{collection}/{id}")
  RestResponse<JsonNode> one(
      @PathParam("collection") String collection, @PathParam("id") String id);

  @GET
  @Path("/{collection}/{id}/{part}")
  JsonNode part(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("part") String part);

  @POST
  @Path("/{collection}")
  RestResponse<JsonNode> create(
      @PathParam("collection") String collection,
      @HeaderParam("Idempotency-Key") String key,
      JsonNode draft);

  @PUT
  @Path("/{collection}/{id}")
  RestResponse<JsonNode> update(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String version,
      JsonNode draft);

  @DELETE
  @Path("/{collection}/{id}")
  RestResponse<Void> delete(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String version);

  @PUT
  @Path("/models/{developer}/{name}")
  RestResponse<JsonNode> updateModel(
      @PathParam("developer") String developer,
      @PathParam("name") String name,
      @HeaderParam("If-Match") String version,
      JsonNode draft);

  @POST
  @Path("/models/{developer}/{name}/retire")
  RestResponse<JsonNode> retireModel(
      @PathParam("developer") String developer,
      @PathParam("name") String name,
      @HeaderParam("If-Match") String version,
      @HeaderParam("Idempotency-Key") String key,
      JsonNode reason);

  @POST
  @Path("/{collection}/{id}/{part}")
  RestResponse<JsonNode> add(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("part") String part,
      @HeaderParam("Idempotency-Key") String key,
      JsonNode draft);
}
