package rightsize.catalog.snapshots;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.changes.Edition;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.rest.KnownAnswers;
import rightsize.rest.identity.Roles;

/** The catalogue in one line, as it stands on the console's first page. */
@Path("/api/v1/catalogue")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
@Tag(name = "catalogue")
public class CatalogueResource {

  private static final String COUNTS =
      """
      SELECT (SELECT count(*) FROM models), (SELECT count(*) FROM offers),
             (SELECT count(*) FROM offers WHERE price IS NOT NULL),
             (SELECT count(*) FROM providers), (SELECT count(*) FROM builds),
             (SELECT count(*) FROM accelerators), (SELECT count(*) FROM benchmarks),
             (SELECT count(*) FROM scores), (SELECT count(*) FROM speeds),
             (SELECT price ->> 'on' FROM offers WHERE price IS NOT NULL
               ORDER BY first_day(price ->> 'on') DESC LIMIT 1),
             (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY price ->> 'on')
                FROM offers WHERE price IS NOT NULL)
      """;

  private final EntityManager database;
  private final Editions editions;
  private final KnownAnswers answers;

  @Context UriInfo uri;

  CatalogueResource(EntityManager database, Editions editions, KnownAnswers answers) {
    this.database = database;
    this.editions = editions;
    this.answers = answers;
  }

  @GET
  @Operation(summary = "Version, counts and the date of the newest price")
  public Response get(@HeaderParam("If-None-Match") String ifNoneMatch) {
    return answers.get(uri, ifNoneMatch, () -> Response.ok(read()).build());
  }

  private Summary read() {
    Edition edition = editions.current();
    Object[] row = (Object[]) database.createNativeQuery(COUNTS).getSingleResult();
    return new Summary(
        edition.version(),
        edition.committedAt(),
        (Long) row[0],
        (Long) row[1],
        (Long) row[2],
        (Long) row[3],
        (Long) row[4],
        (Long) row[5],
        (Long) row[6],
        (Long) row[7],
        (Long) row[8],
        (String) row[9],
        (String) row[10]);
  }
}
