package rightsize.catalog.names;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import rightsize.rest.problems.Problem;

/** Which of the names that wait are wanted. */
public class NameQuery {

  private static final List<String> KINDS = List.of("models", "providers");
  private static final int LONGEST = 300;

  @QueryParam("kind")
  @Parameter(description = "models or providers; both unless told")
  public String kind;

  @QueryParam("q")
  @Parameter(description = "part of the name, in any case")
  public String q;

  /**
   * @throws Problem 400 when it is no kind
   */
  String kind() {
    if (kind != null && !KINDS.contains(kind)) {
      throw Problem.parameter("kind", "one of " + KINDS);
    }
    return kind == null ? "" : kind;
  }

  /**
   * @throws Problem 400 when no name can be that long
   */
  String part() {
    if (q != null && q.length() > LONGEST) {
      throw Problem.parameter("q", "at most " + LONGEST + " characters");
    }
    return q == null ? "" : Resolver.lower(q);
  }
}
