package rightsize.advisor.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import rightsize.decision.profiles.CostProfile;
import rightsize.rest.audit.Audit;
import rightsize.rest.identity.Caller;
import rightsize.rest.preconditions.Preconditions;

/** Gives a team another profile, in the transaction of its door and in the team's audit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProfileKeeping {

  private static final String KIND = "cost_profile";

  private final TeamProfiles profiles;
  private final ProfileJson json;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;
  private final Event<TeamProfile> kept;

  ProfileKeeping(
      TeamProfiles profiles,
      ProfileJson json,
      Audit audit,
      Caller caller,
      Clock clock,
      Event<TeamProfile> kept) {
    this.profiles = profiles;
    this.json = json;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
    this.kept = kept;
  }

  /**
   * @param seen the tag of the profile that the author has read, as a header; null for none, which
   *     is enough while the team has none of its own
   * @return what is in force now: the one that was, when it says the same
   * @throws rightsize.rest.problems.Problem 428 or 412 when its author has not read the one in
   *     force
   */
  TeamProfile replace(String team, String seen, CostProfile profile) {
    Optional<TeamProfile> before = profiles.newestToChange(team);
    if (before.isPresent() || seen != null) {
      Preconditions.requireMatch(seen, Preconditions.tag(subject(team), number(before)));
    }
    return before
        .filter(same -> json.read(same.profile, Optional.empty()).equals(profile))
        .orElseGet(() -> keep(team, before, profile));
  }

  /** What the tag of a team's profile is about. */
  static String subject(String team) {
    return KIND + " " + team;
  }

  /** What the tag of a team's profile counts: 0 is the usual one. */
  static int number(Optional<TeamProfile> kept) {
    return kept.map(profile -> profile.number).orElse(0);
  }

  private TeamProfile keep(String team, Optional<TeamProfile> before, CostProfile profile) {
    TeamProfile next = new TeamProfile();
    next.teamId = team;
    next.number = number(before) + 1;
    next.author = caller.name();
    next.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    next.profile = json.write(profile);
    profiles.persistAndFlush(next);
    audit.record(
        team,
        caller,
        before.isPresent() ? "changed" : "created",
        KIND,
        next.revision,
        before.map(json::read).orElse(null),
        json.read(next));
    kept.fire(next);
    return next;
  }
}
