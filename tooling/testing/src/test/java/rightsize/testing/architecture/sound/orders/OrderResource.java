package rightsize.testing.architecture.sound.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("orders")
class OrderResource {
  @GET
  @RolesAllowed("viewer")
  OrderView one() {
    return OrderView.of(new Order());
  }
}
