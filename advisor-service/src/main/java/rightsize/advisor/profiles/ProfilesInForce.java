package rightsize.advisor.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import rightsize.decision.profiles.CostProfile;

/** The profiles in force as the database has them, in a transaction of their own. */
@ApplicationScoped
class ProfilesInForce {

  private final TeamProfiles stored;
  private final ProfileJson json;

  ProfilesInForce(TeamProfiles stored, ProfileJson json) {
    this.stored = stored;
    this.json = json;
  }

  /** By team; a team that said nothing is not there. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Map<String, CostProfile> read() {
    Map<String, CostProfile> byTeam = new HashMap<>();
    stored.newestOfEvery().forEach(kept -> byTeam.put(kept.teamId, json.read(kept)));
    return byTeam;
  }
}
