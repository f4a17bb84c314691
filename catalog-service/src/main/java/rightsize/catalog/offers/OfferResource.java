package rightsize.catalog.offers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import rightsize.catalog.facts.AsOf;
import rightsize.catalog.rest.Doors;
import rightsize.catalog.rest.EntryResource;
import rightsize.catalog.rest.WholeLists;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Roles;
import rightsize.rest.problems.Problem;

/** The door of the offers and their dated prices. */
@Path("/api/v1/offers")
@Tag(name = "offers")
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
public class OfferResource extends EntryResource<Offer> {

  private final Offers offers;
  private final OfferIntake intake;
  private final WholeLists wholeLists;
  private final Doors doors;

  OfferResource(Offers offers, OfferIntake intake, WholeLists wholeLists, Doors doors) {
    super(doors.of(intake, Doors.byUuid(offers::findByIdOptional)));
    this.offers = offers;
    this.intake = intake;
    this.wholeLists = wholeLists;
    this.doors = doors;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, WholeLists.CSV, WholeLists.NDJSON})
  @Operation(
      summary =
          "Offers that match, as shown today or as known as_of a day with the price in force then;"
              + " as text/csv or application/x-ndjson all of them")
  public Response list(
      @QueryParam("model") String model,
      @QueryParam("provider") String provider,
      @QueryParam("as_of") LocalDate asOf,
      @BeanParam Paging paging,
      @HeaderParam("If-None-Match") String ifNoneMatch,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    paging.size();
    Optional<String> whole = wholeLists.asked(headers);
    if (whole.isPresent()) {
      return wholeLists.answer(
          whole.get(),
          OfferShape.SHAPE,
          paging,
          ifNoneMatch,
          () -> offers.rows(model, provider, asOf));
    }
    return doors
        .answers()
        .get(
            uri,
            ifNoneMatch,
            () ->
                paging.answer(
                    offers.page(model, provider, asOf, paging),
                    offer -> List.of(offer.key()),
                    Offer::json));
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary =
          "One offer with every observation of its facts, as shown today or as known as_of a day"
              + " with the price in force then")
  public Response get(
      String id,
      @QueryParam("as_of") LocalDate asOf,
      @HeaderParam("If-None-Match") String ifNoneMatch,
      @Context UriInfo uri) {
    return asOf == null
        ? show(id, ifNoneMatch)
        : doors.answers().get(uri, ifNoneMatch, () -> Response.ok(on(asOf, id)).build());
  }

  private ObjectNode on(LocalDate day, String id) {
    return Doors.byUuid(uuid -> offers.on(day, uuid))
        .apply(id)
        .map(offer -> doors.detail("offers", offer, new AsOf(day)).put("as_of", day.toString()))
        .orElseThrow(() -> Problem.notFound("offer, or nothing was known of it that day"));
  }

  @GET
  @Path("/{id}/prices")
  @Operation(summary = "Every price that was observed, newest first; in_force marks today's")
  public List<ObjectNode> prices(String id) {
    return offers.prices(find(id));
  }

  @POST
  @Path("/{id}/prices")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(
      summary = "Adds a dated price; the ones before are kept",
      description =
          "A request with more input than above_input_tokens is billed at the amounts of that tier"
              + " altogether, its first tokens and its answer too; an amount that a tier leaves out"
              + " stays that of the price.")
  public Response addPrice(
      String id, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri, JsonNode body) {
    Doors.Addition price =
        new Doors.Addition(
            key,
            intake,
            id,
            "prices",
            (writing, said) -> Prices.add(writing, List.of(new Prices.Dated(id, said))));
    return doors.add(price, uri, body, () -> prices(id));
  }
}
