package rightsize.rest.problems;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;

/** Bean validation: 422 with pointers for the body, 400 with the name for a parameter. */
@Provider
@Priority(500)
public class ViolationProblems extends ExceptionMapperBase<ConstraintViolationException> {

  @Override
  protected HttpProblem toProblem(ConstraintViolationException failure) {
    List<Violated> all =
        failure.getConstraintViolations().stream()
            .map(ViolationPath::of)
            .sorted(Comparator.comparing(Violated::name))
            .toList();
    Violated first = all.get(0);
    if (all.stream().anyMatch(v -> v.place() == Place.ANSWER)) {
      return Problem.of(500, "internal", "Something went wrong here");
    }
    if (all.stream().anyMatch(v -> v.place() == Place.PARAMETER)) {
      return Problem.parameter(first.name(), first.message());
    }
    return Problem.of(422, "invalid-value", "A value is not acceptable")
        .detail(first.message())
        .errors(all.stream().map(v -> new FieldProblem(v.name(), v.message())).toList());
  }

  /** Where the wrong value stood. */
  enum Place {
    BODY,
    PARAMETER,
    ANSWER
  }

  record Violated(Place place, String name, String message) {}
}
