package rightsize.catalog.imports;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the address of an upload says about its document. */
public class UploadQuery {

  @QueryParam("format")
  @Parameter(description = "models.dev, litellm, openrouter, genai-prices, ndjson or csv")
  public String format;

  @QueryParam("source")
  @Parameter(description = "id of the source that says so")
  public String source;

  @QueryParam("observed_on")
  @Parameter(description = "the day on which it did; today unless told")
  public String observedOn;

  @QueryParam("whole")
  @Parameter(description = "whether what it leaves out is gone there; a feed's habit unless told")
  public Boolean whole;
}
