package rightsize.feedback.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import rightsize.rest.identity.Caller;

/** Who files, for which team, and when. */
record Signature(String subject, String name, String team, boolean verified, Instant at) {

  static Signature of(Caller caller, Clock clock) {
    return new Signature(
        caller.subject(),
        caller.name(),
        caller.team(),
        caller.isVerified(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
