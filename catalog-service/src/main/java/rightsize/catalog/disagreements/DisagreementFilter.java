package rightsize.catalog.disagreements;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which disagreements are asked for; what is left out narrows nothing. */
public class DisagreementFilter {

  @QueryParam("kind")
  @Parameter(description = "a noun, plural: models, offers, providers, builds, accelerators …")
  public String kind;

  @QueryParam("field")
  @Parameter(description = "a fact, or price. and the name of an amount")
  public String field;

  @QueryParam("source")
  @Parameter(description = "one of those who differ")
  public String source;

  @QueryParam("subject")
  @Parameter(description = "id of one entry")
  public String subject;

  @QueryParam("settled")
  @Parameter(description = "whether a curator has spoken since the last of the others")
  public Boolean settled;
}
