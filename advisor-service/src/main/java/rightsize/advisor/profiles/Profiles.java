package rightsize.advisor.profiles;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import rightsize.decision.profiles.CostProfile;
import rightsize.rest.identity.Caller;

/**
 * The profiles in force, in memory: read every few seconds and renewed by each change made here, so
 * that a question costs no SQL and is answered while the database is away.
 */
@ApplicationScoped
public class Profiles {

  private static final Logger LOG = Logger.getLogger(Profiles.class);

  private final ProfilesInForce stored;
  private final ProfileJson json;
  private final Clock clock;
  private final Duration fresh;

  private volatile Optional<Held> held = Optional.empty();
  private boolean told;

  /**
   * @param confirmedAt when the database last said that these are all
   */
  private record Held(Map<String, CostProfile> byTeam, Instant confirmedAt) {
    Held with(String team, CostProfile changed) {
      Map<String, CostProfile> all = new HashMap<>(byTeam);
      all.put(team, changed);
      return new Held(all, confirmedAt);
    }
  }

  Profiles(
      ProfilesInForce stored,
      ProfileJson json,
      Clock clock,
      @ConfigProperty(name = "rightsize.profiles.refresh") Duration refresh) {
    this.stored = stored;
    this.json = json;
    this.clock = clock;
    this.fresh = refresh.multipliedBy(5);
  }

  /** The costs of the caller's team; the usual ones where there is none, or it has not said any. */
  public Costs of(Caller caller) {
    return caller
        .teamIfClear()
        .map(this::of)
        .orElseGet(() -> caller.teams().isEmpty() ? Costs.usual() : Costs.usual("team_not_named"));
  }

  Costs of(String team) {
    return held.map(known -> of(team, known)).orElseGet(() -> Costs.usual("profiles_never_read"));
  }

  private Costs of(String team, Held known) {
    boolean late = known.confirmedAt().plus(fresh).isBefore(clock.instant());
    return new Costs(
        known.byTeam().getOrDefault(team, CostProfile.USUAL),
        late ? List.of("profiles_not_confirmed") : List.of());
  }

  @Scheduled(every = "{rightsize.profiles.refresh}", concurrentExecution = ConcurrentExecution.SKIP)
  synchronized void refresh() {
    try {
      Instant asked = clock.instant();
      held = Optional.of(new Held(stored.read(), asked));
      told = false;
    } catch (RuntimeException e) {
      tell(e);
    }
  }

  /** Waits for a reading that may have begun before, and then goes before it. */
  synchronized void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) TeamProfile kept) {
    held = held.map(known -> known.with(kept.teamId, json.read(kept)));
  }

  /** One line in the log when it begins, none while it lasts. */
  private void tell(RuntimeException e) {
    if (!told) {
      LOG.warnf("The cost profiles cannot be read: %s", e.getMessage());
    }
    told = true;
  }
}
