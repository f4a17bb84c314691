package rightsize.catalog.exports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.rest.WholeLists;
import rightsize.rest.identity.Roles;
import rightsize.rest.preconditions.Preconditions;

/** The catalogue's offers in the shapes that others read. */
@Path("/api/v1/exports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
@Tag(name = "exports")
public class ExportResource {

  private final Exports exports;
  private final ModelsDevMould modelsDev;
  private final LiteLlmMould liteLlm;
  private final WholeLists wholeLists;
  private final Editions editions;

  @HeaderParam("If-None-Match")
  String ifNoneMatch;

  ExportResource(
      Exports exports,
      ModelsDevMould modelsDev,
      LiteLlmMould liteLlm,
      WholeLists wholeLists,
      Editions editions) {
    this.exports = exports;
    this.modelsDev = modelsDev;
    this.liteLlm = liteLlm;
    this.wholeLists = wholeLists;
    this.editions = editions;
  }

  @GET
  @Path("/models.dev")
  @Operation(summary = "Offers as the api.json of models.dev, as far as their sources allow it")
  public Response modelsDev() {
    return answer(modelsDev);
  }

  @GET
  @Path("/litellm")
  @Operation(summary = "Offers as the price map of LiteLLM, as far as their sources allow it")
  public Response liteLlm() {
    return answer(liteLlm);
  }

  private Response answer(Mould mould) {
    EntityTag tag = new EntityTag(editions.current().tag() + "." + mould.format());
    return Preconditions.notModified(ifNoneMatch, tag)
        .orElseGet(
            () -> {
              Exports.Made made = wholeLists.inTurn(() -> exports.make(mould));
              return Response.ok(made.json(), MediaType.APPLICATION_JSON_TYPE)
                  .tag(tag)
                  .header("Rightsize-Offers", made.offers())
                  .header("Rightsize-Offers-Left-Out", made.left())
                  .header("Rightsize-Facts-Held-Back", made.held())
                  .header(HttpHeaders.LINK, "</api/v1/sources>; rel=\"license\"")
                  .build();
            });
  }
}
