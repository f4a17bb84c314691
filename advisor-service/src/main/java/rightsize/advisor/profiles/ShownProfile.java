package rightsize.advisor.profiles;

import java.time.Instant;
import rightsize.decision.profiles.CostProfile;

/**
 * A profile as people and programs see it.
 *
 * @param team whose it is; absent for somebody who is in none
 * @param number which change of the team's it is, from 1; absent with author and time for the usual
 *     one, whose {@code revision} is absent, too
 */
record ShownProfile(
    String team, Integer number, String author, Instant createdAt, CostProfile profile) {

  static ShownProfile usual(String team) {
    return new ShownProfile(team, null, null, null, CostProfile.USUAL);
  }
}
