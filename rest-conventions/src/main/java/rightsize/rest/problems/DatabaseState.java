package rightsize.rest.problems;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

/** What the SQLSTATE of a failure means to a caller (PostgreSQL manual, appendix A). */
final class DatabaseState {

  private static final Set<String> TRANSIENT =
      Set.of(
          "57P01", "57P02", "57P03", // shutdown, crash, cannot connect now
          "57014", "55P03", // statement or lock timeout
          "40001", "40P01", // serialisation failure, deadlock
          "25006"); // read-only: a standby answered

  private DatabaseState() {}

  static boolean isAway(SQLException failure) {
    String state = failure.getSQLState();
    if (state != null) {
      return state.startsWith("08") || state.startsWith("53") || TRANSIENT.contains(state);
    }
    // the pool's acquisition timeout carries no state, only words
    return String.valueOf(failure.getMessage()).toLowerCase().contains("timeout")
        || causedByNetwork(failure);
  }

  static boolean isDuplicate(SQLException failure) {
    return "23505".equals(failure.getSQLState());
  }

  private static boolean causedByNetwork(Throwable failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }
}
