package rightsize.admin.problems;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

/** Every address nobody else answers. */
@Path("/")
@PermitAll
public class MissingPage {
  @GET
  @Path("{rest: .+}")
  public String nothing() {
    throw new NotFoundException();
  }
}
