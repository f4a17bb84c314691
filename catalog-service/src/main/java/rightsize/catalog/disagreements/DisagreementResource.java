package rightsize.catalog.disagreements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.rest.KnownAnswers;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Roles;

/** The door of those who ask where sources differ. */
@Path("/api/v1/disagreements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
@Tag(name = "disagreements")
public class DisagreementResource {

  private final Disagreements disagreements;
  private final KnownAnswers answers;

  DisagreementResource(Disagreements disagreements, KnownAnswers answers) {
    this.disagreements = disagreements;
    this.answers = answers;
  }

  @GET
  @Operation(
      summary = "Facts on which sources differ, worst first: the values side by side, and the rule",
      description =
          "Rules: curator (a curator's word stands before every feed's), newest (the newest"
              + " observation), recorded_last (of the same day, the one recorded last), kept_aside"
              + " (the others were brought as differing words of other sources). Spread is the"
              + " distance of the numbers as a share of the largest; other facts have none.")
  public Response list(
      @BeanParam DisagreementFilter filter,
      @BeanParam Paging paging,
      @HeaderParam("If-None-Match") String ifNoneMatch,
      @Context UriInfo uri) {
    paging.size();
    return answers.get(
        uri,
        ifNoneMatch,
        () ->
            paging.answer(
                disagreements.page(filter, paging), Disagreements::keys, UnaryOperator.identity()));
  }
}
