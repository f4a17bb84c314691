package rightsize.catalog.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.rest.Door;
import rightsize.catalog.rest.KnownAnswers;
import rightsize.catalog.rest.WholeLists;
import rightsize.rest.cursors.Page;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Roles;

/** The door of the models. */
@Path("/api/v1/models")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
@Tag(name = "models")
public class ModelResource {

  private final Models models;
  private final ModelDetails details;
  private final Door<Model> door;
  private final FilterOptions options;
  private final KnownAnswers answers;
  private final Editions editions;
  private final WholeLists wholeLists;

  @Context UriInfo uri;

  @HeaderParam("If-None-Match")
  String ifNoneMatch;

  ModelResource(
      Models models,
      ModelDetails details,
      FilterOptions options,
      KnownAnswers answers,
      Editions editions,
      WholeLists wholeLists,
      ModelDoor doors) {
    this.wholeLists = wholeLists;
    this.models = models;
    this.details = details;
    this.options = options;
    this.answers = answers;
    this.editions = editions;
    this.door = doors.get();
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, WholeLists.CSV, WholeLists.NDJSON})
  @Operation(
      summary =
          "Models that match, a page at a time; as text/csv or application/x-ndjson all of them")
  public Response list(
      @BeanParam ModelListQuery query, @BeanParam Paging paging, @Context HttpHeaders headers) {
    paging.size();
    Optional<String> whole = wholeLists.asked(headers);
    if (whole.isPresent()) {
      return wholeLists.answer(
          whole.get(),
          ModelShape.SHAPE,
          paging,
          ifNoneMatch,
          () -> models.all(query).stream().map(Model::row));
    }
    return answers.get(uri, ifNoneMatch, () -> page(query, paging));
  }

  @GET
  @Path("/filter_options")
  @Operation(summary = "What the list can be narrowed to, with counts")
  public Response options(@BeanParam ModelFilter filter) {
    return answers.get(
        uri, ifNoneMatch, () -> Response.ok(options.of(Conditions.of(filter))).build());
  }

  @GET
  @Path("/{developer}/{name}")
  @Operation(
      summary =
          "One model with its facts and their sources, offers, builds and scores, as shown today or"
              + " as known as_of a day")
  public Response get(String developer, String name, @QueryParam("as_of") LocalDate asOf) {
    String id = developer + "/" + name;
    return asOf == null
        ? door.get(id, ifNoneMatch)
        : answers.get(uri, ifNoneMatch, () -> Response.ok(details.on(asOf, id)).build());
  }

  @POST
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Adds a model")
  public Response create(@HeaderParam("Idempotency-Key") String key, JsonNode body) {
    return door.create(key, body);
  }

  @PUT
  @Path("/{developer}/{name}")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Says anew what is shown of a model; what was said before is kept")
  public Response replace(
      String developer, String name, @HeaderParam("If-Match") String ifMatch, JsonNode body) {
    return door.replace(developer + "/" + name, ifMatch, body);
  }

  @POST
  @Path("/{developer}/{name}/retire")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Retires a model; it stays in the catalogue")
  public Response retire(
      String developer, String name, @HeaderParam("If-Match") String ifMatch, JsonNode body) {
    return door.change(developer + "/" + name, ifMatch, "retired", now -> Retirement.of(now, body));
  }

  @POST
  @Path("/{developer}/{name}/facts/{field}/release")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Lets a curator's word on a fact go, so that feeds are shown again")
  public Response release(String developer, String name, String field) {
    return door.release(developer + "/" + name, field);
  }

  private Response page(ModelListQuery query, Paging paging) {
    Conditions conditions = Conditions.of(query);
    Models.Sorting sorting = query.sorting(conditions);
    List<ListedModel> found = models.page(conditions, sorting, paging.after(2), paging.rows());
    Response paged = paging.answer(found, ListedModel::keys, ListedModel::json);
    @SuppressWarnings("unchecked") // what answer() was given
    Page<ObjectNode> page = (Page<ObjectNode>) paged.getEntity();
    long total = found.isEmpty() ? 0 : found.get(0).total();
    return Response.fromResponse(paged)
        .entity(
            new ModelPage(
                page.items(),
                page.nextPageToken(),
                page.size(),
                total,
                editions.current().version()))
        .build();
  }
}
