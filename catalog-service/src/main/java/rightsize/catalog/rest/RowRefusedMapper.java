package rightsize.catalog.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.RowRefused;
import rightsize.rest.problems.FieldProblem;
import rightsize.rest.problems.Problem;

/** A refused row is 400 when it has not the shape of one, 422 when a value is not acceptable. */
@Provider
@Priority(400)
public class RowRefusedMapper extends ExceptionMapperBase<RowRefused> {

  @Override
  protected HttpProblem toProblem(RowRefused refused) {
    List<Refusal> refusals = refused.refusals();
    Refusal first = refusals.get(0);
    List<FieldProblem> errors =
        refusals.stream().map(r -> new FieldProblem(r.pointer(), r.reason())).toList();
    return refusals.stream().anyMatch(Refusal::malformed)
        ? Problem.malformed(first.reason()).errors(errors)
        : Problem.invalid(first.pointer(), first.reason()).errors(errors);
  }
}
