package rightsize.advisor.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rightsize.decision.profiles.CostProfile;
import rightsize.rest.json.StrictJson;

class ProfilesTest {

  private static final String GREEN = "{\"power_usd_kwh\":0.3}";

  private final ProfileJson json = new ProfileJson(StrictJson.mapper());
  private final Watch clock = new Watch();
  private final Shelf stored = new Shelf();
  private final Profiles profiles = new Profiles(stored, json, clock, Duration.ofSeconds(2));

  @Test
  void neverReadMeansUsualCostsAndANote() {
    stored.away = true;
    profiles.refresh();

    assertThat(profiles.of("shop").profile()).isEqualTo(CostProfile.USUAL);
    assertThat(profiles.of("shop").notes()).containsExactly("profiles_never_read");
  }

  @Test
  void holdsWhatEachTeamSaid() {
    stored.byTeam = Map.of("shop", green());
    profiles.refresh();

    assertThat(profiles.of("shop").profile().powerUsdKwh()).isEqualTo(.3);
    assertThat(profiles.of("shop").notes()).isEmpty();
    assertThat(profiles.of("legal").profile()).isEqualTo(CostProfile.USUAL);
  }

  @Test
  void keepsWhatItKnowsWhileTheDatabaseIsAwayAndSaysSoAfterAWhile() {
    stored.byTeam = Map.of("shop", green());
    profiles.refresh();
    stored.away = true;

    clock.now = clock.now.plusSeconds(10);
    profiles.refresh();
    assertThat(profiles.of("shop").notes()).isEmpty();

    clock.now = clock.now.plusSeconds(1);
    profiles.refresh();
    assertThat(profiles.of("shop").profile().powerUsdKwh()).isEqualTo(.3);
    assertThat(profiles.of("shop").notes()).containsExactly("profiles_not_confirmed");
  }

  @Test
  void aChangeMadeHereIsInForceAtOnce() {
    profiles.refresh();
    TeamProfile kept = new TeamProfile();
    kept.revision = UUID.fromString("019ab111-0000-7000-8000-000000000001");
    kept.teamId = "shop";
    kept.profile = GREEN;

    profiles.take(kept);

    assertThat(profiles.of("shop").profile().revision()).contains(kept.revision.toString());
    assertThat(profiles.of("shop").profile().powerUsdKwh()).isEqualTo(.3);
  }

  @Test
  void whatAProfileOfAnEarlierVersionLacksIsUsual() {
    assertThat(green().pue()).isEqualTo(CostProfile.USUAL.pue());
    assertThat(json.read("{\"added_later\":1}", Optional.empty())).isEqualTo(CostProfile.USUAL);
  }

  private CostProfile green() {
    return json.read(GREEN, Optional.empty());
  }

  /** The table, or a database that is away. */
  private static final class Shelf extends ProfilesInForce {
    private Map<String, CostProfile> byTeam = Map.of();
    private boolean away;

    Shelf() {
      super(null, null);
    }

    @Override
    Map<String, CostProfile> read() {
      if (away) {
        throw new IllegalStateException("no connection");
      }
      return byTeam;
    }
  }

  private static final class Watch extends Clock {
    private Instant now = Instant.parse("2026-11-30T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
