package rightsize.admin.models;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.problems.Unanswered;

/** The rows of the list as a file, exactly those that its filters leave. */
@Path("/models/export")
@Authenticated
public class ModelExportPage {
  private final Catalogue catalogue;

  ModelExportPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  public Response export(@RestQuery String format, @Context UriInfo address) {
    boolean table = "csv".equals(format);
    if (!table && !"ndjson".equals(format)) {
      throw new NotFoundException();
    }
    ModelQuery query = ModelQuery.of(address.getQueryParameters()).unpaged();
    Answer<byte[]> rows =
        table
            ? catalogue.modelsAsTable(query.question())
            : catalogue.modelsAsLines(query.question());
    return switch (rows) {
      case Answer.Given<byte[]>(byte[] file) ->
          Response.ok(file, table ? "text/csv;charset=UTF-8" : "application/x-ndjson")
              .header(
                  HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"models." + format + "\"")
              .build();
      case Answer.Refused<byte[]> no -> throw Unanswered.because(no);
      case Answer.Silent<byte[]> nothing -> throw Unanswered.because(nothing);
    };
  }
}
