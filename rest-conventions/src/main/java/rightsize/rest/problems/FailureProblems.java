package rightsize.rest.problems;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * What no one else explains: a database or identity provider that is away is 503, a lost race 409
 * or 412, and anything else a 500 without particulars; those are in the log.
 */
@Provider
@Priority(500)
public class FailureProblems extends ExceptionMapperBase<Exception> {

  private static final Logger LOG = Logger.getLogger(FailureProblems.class);
  private static final int RETRY_SECONDS = 2;

  /** How the platform says that a body of undeclared length went over the limit. */
  private static final String TOO_LARGE = "Request too large";

  @Override
  protected HttpProblem toProblem(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpProblem problem) {
        return problem;
      }
      if (cause instanceof OIDCException) {
        return identityProviderAway();
      }
      if (TOO_LARGE.equals(cause.getMessage())) {
        return Problem.of(413, "too-long", "The body is too long");
      }
      if (cause instanceof SQLException sql) {
        return ofDatabase(sql);
      }
      if (cause.getClass().getSimpleName().equals("OptimisticLockException")) {
        return Problem.of(412, "changed-meanwhile", "Somebody else changed it meanwhile");
      }
    }
    return internal(failure);
  }

  static Problem identityProviderAway() {
    return Problem.unavailable(
        "identity-provider-unavailable", "nobody can be identified now", RETRY_SECONDS);
  }

  private static HttpProblem internal(Exception failure) {
    LOG.error("a request failed for a reason nobody foresaw", failure);
    return Problem.of(500, "internal", "Something went wrong here");
  }

  private static HttpProblem ofDatabase(SQLException failure) {
    if (DatabaseState.isAway(failure)) {
      LOG.warnf("the database is away: %s", failure.getMessage());
      return Problem.unavailable(
          "database-unavailable", "the database does not answer in time", RETRY_SECONDS);
    }
    return DatabaseState.isDuplicate(failure)
        ? Problem.of(409, "already-exists", "It exists already")
        : internal(failure);
  }
}
