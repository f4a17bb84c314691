package rightsize.advisor.market;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.rest.identity.Roles;
import rightsize.rest.problems.Problem;

/** Shows which market advice stands on at the moment. */
@Path("/api/v1/market")
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "market")
public class MarketResource {

  private final Markets markets;

  MarketResource(Markets markets) {
    this.markets = markets;
  }

  /** However old it is: the age is part of the answer. */
  @Operation(summary = "Which market advice stands on, and how fresh it is")
  @GET
  public MarketView show() {
    return markets
        .last()
        .map(MarketView::of)
        .orElseThrow(() -> Problem.unavailable("no-snapshot", "no catalogue was ever read", 10));
  }
}
