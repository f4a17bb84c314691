package rightsize.rest.problems;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;

/**
 * An answer that says what went wrong: thrown by doors, sent as {@code application/problem+json}.
 * Values are immutable; each refinement is a new problem.
 *
 * <pre>throw Problem.of(422, "quality-bar-without-model", "No reference model")
 *     .pointer("/quality_bar/reference_model").detail("name a model of the catalogue");</pre>
 */
public final class Problem extends HttpProblem {

  private static final long serialVersionUID = 1L;
  private static final String TYPES = "urn:rightsize:problem:";

  private Problem(Builder builder) {
    super(builder);
  }

  /**
   * @param type kebab-case slug, the last part of the type's URN; stable, clients may match on it
   * @param title one short sentence, the same for every problem of the type
   */
  public static Problem of(int status, String type, String title) {
    return new Problem(
        builder().withStatus(status).withType(URI.create(TYPES + type)).withTitle(title));
  }

  /** 400: the request cannot be read as what this door takes. */
  public static Problem malformed(String detail) {
    return of(400, "malformed-request", "The request cannot be read").detail(detail);
  }

  /** 422: the request can be read, but a value in it is not acceptable. */
  public static Problem invalid(String pointer, String detail) {
    return of(422, "invalid-value", "A value is not acceptable").pointer(pointer).detail(detail);
  }

  /** 400: a query parameter, header or path segment is not acceptable. */
  public static Problem parameter(String name, String detail) {
    return of(400, "invalid-parameter", "A parameter is not acceptable")
        .with("parameter", name)
        .detail(detail);
  }

  /** 404: there is no such thing, or it is not yours to see. */
  public static Problem notFound(String what) {
    return of(404, "not-found", "Not found").detail("there is no such " + what);
  }

  /** 503: not now; try again in so many seconds. */
  public static Problem unavailable(String type, String detail, int retryAfterSeconds) {
    return of(503, type, "Not available at the moment")
        .detail(detail)
        .header("Retry-After", retryAfterSeconds);
  }

  public Problem detail(String detail) {
    return new Problem(builder(this).withDetail(detail));
  }

  public Problem pointer(String pointer) {
    return with("pointer", pointer);
  }

  /** All that is wrong with the body; the first of it also becomes the pointer of the problem. */
  public Problem errors(List<FieldProblem> errors) {
    return with("errors", List.copyOf(errors)).pointer(errors.get(0).pointer());
  }

  public Problem header(String name, Object value) {
    return new Problem(builder(this).withHeader(name, value));
  }

  /** A further member of the problem, in snake_case. */
  public Problem with(String member, Object value) {
    return new Problem(builder(this).with(member, value));
  }
}
