package rightsize.admin.models;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.problems.Download;

/** The rows of the list as a file, exactly those that its filters leave. */
@Path("/models/export")
@Authenticated
public class ModelExportPage {
  private final Catalogue catalogue;

  ModelExportPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  public RestResponse<byte[]> export(@RestQuery String format, @Context UriInfo address) {
    boolean table = "csv".equals(format);
    if (!table && !"ndjson".equals(format)) {
      throw new NotFoundException();
    }
    ModelQuery query = ModelQuery.of(address.getQueryParameters()).unpaged();
    Answer<byte[]> rows =
        table
            ? catalogue.modelsAsTable(query.question())
            : catalogue.modelsAsLines(query.question());
    return Download.of(
        rows, table ? "text/csv;charset=UTF-8" : "application/x-ndjson", "models." + format);
  }
}
