package rightsize.testing.architecture.broken.orders;

import io.quarkus.qute.RawString;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("orders")
class OrderResource {
  @GET
  RawString one() {
    return new RawString("<script>");
  }
}
