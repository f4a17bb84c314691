package rightsize.advisor.profiles;

import java.util.List;
import rightsize.decision.profiles.CostProfile;

/**
 * What to reckon with for an asker.
 *
 * @param notes why it may be other costs than the team's, as codes: {@code profiles_never_read},
 *     {@code profiles_not_confirmed}, {@code team_not_named}
 */
public record Costs(CostProfile profile, List<String> notes) {

  static Costs usual(String... notes) {
    return new Costs(CostProfile.USUAL, List.of(notes));
  }
}
