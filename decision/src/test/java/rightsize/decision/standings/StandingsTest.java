package rightsize.decision.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rightsize.decision.market.Standing;
import rightsize.decision.needs.Task;

class StandingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String MODEL = "qwen/qwen3-8b";

  @Test
  void oneReportIsWorkedOutByHand() {
    // p = 8.5/11 = .772727; y = ln(.772727/.227273) = ln 3.4 = 1.223775
    // v = 1/(10 * .772727*.227273) + .36 = 1/1.756198 + .36 = .569412 + .36 = .929412
    Standing standing = one(team("shop", 10, 8));
    assertThat(standing.logit()).isCloseTo(1.223775, within(1e-6));
    assertThat(standing.variance()).isCloseTo(.929412, within(1e-6));
    assertThat(standing.success()).isCloseTo(.772727, within(1e-6));
    // 90 %: 1.223775 -+ 1.644854 * .964060 = -.361960 .. 2.809510
    assertThat(standing.successLow()).isCloseTo(.410485, within(1e-5));
    assertThat(standing.successHigh()).isCloseTo(.943187, within(1e-5));
  }

  @Test
  void aRatingIsAWeakerSignal() {
    Standing standing = one(experience("a", "shop", true, new Outcome.Rating(5), TODAY, false));
    assertThat(standing.logit()).isEqualTo(1.6);
    assertThat(standing.variance()).isEqualTo(1.36);
  }

  @Test
  void doesNotCountBelowThreeVerifiedTeams() {
    Standing two = one(team("shop", 10, 8), team("legal", 10, 8), unverified("x", 10, 8));
    assertThat(two.counts()).isFalse();
    assertThat(two.teams()).isEqualTo(2);
    assertThat(two.lacks()).containsExactly("teams:3:2");
    Standing three = one(team("shop", 10, 8), team("legal", 10, 8), team("platform", 10, 8));
    assertThat(three.counts()).isTrue();
    assertThat(three.lacks()).isEmpty();
  }

  @Test
  void aTeamIsOneWitnessHoweverMuchItReports() {
    List<Experience> many = new ArrayList<>();
    for (int person = 0; person < 500; person++) {
      many.add(experience("p" + person, "shop", true, new Outcome.Counts(1000, 900), TODAY, false));
    }
    Standing standing = Standings.of(many, TODAY).get(0);
    assertThat(standing.variance()).isGreaterThanOrEqualTo(.36);
    assertThat(standing.counts()).isFalse();
  }

  @Test
  void aPersonHasOneVoiceAMonth() {
    Experience once = team("shop", 10, 8);
    List<Experience> often = Collections.nCopies(50, once);
    assertThat(Standings.of(often, TODAY).get(0).variance()).isEqualTo(one(once).variance());
    assertThat(Standings.of(often, TODAY).get(0).reports()).isEqualTo(50);
  }

  @Test
  void anUnverifiedCrowdIsOneWeakVoice() {
    List<Experience> reports = new ArrayList<>(honest());
    double before = Standings.of(reports, TODAY).get(0).logit();
    for (int sybil = 0; sybil < 300; sybil++) {
      reports.add(unverified("sybil" + sybil, 1000, 0));
    }
    Standing after = Standings.of(reports, TODAY).get(0);
    assertThat(after.logit()).isCloseTo(before, within(.2));
    assertThat(after.teams()).isEqualTo(3);
  }

  @Test
  void oneFarTeamDoesNotDecide() {
    List<Experience> reports = new ArrayList<>(honest());
    double before = Standings.of(reports, TODAY).get(0).logit();
    reports.add(team("rival", 1000, 0));
    Standing after = Standings.of(reports, TODAY).get(0);
    assertThat(before - after.logit()).isLessThan(.5);
    assertThat(after.contested()).isTrue();
  }

  @Test
  void twoTeamsThatContradictEachOtherLeaveEverythingOpen() {
    Standing standing = one(team("shop", 200, 198), team("legal", 200, 20));
    assertThat(standing.contested()).isTrue();
    assertThat(standing.successLow()).isLessThan(.1);
    assertThat(standing.successHigh()).isGreaterThan(.9);
  }

  @Test
  void teamsThatAgreeAreNotContested() {
    assertThat(Standings.of(honest(), TODAY).get(0).contested()).isFalse();
  }

  @Test
  void varianceDoublesInHalfAYearButNotForAPinnedBuild() {
    Outcome outcome = new Outcome.Counts(10, 8);
    LocalDate then = TODAY.minusDays(180);
    double now = one(experience("a", "shop", true, outcome, TODAY, false)).variance();
    double old = one(experience("a", "shop", true, outcome, then, false)).variance();
    double pinned = one(experience("a", "shop", true, outcome, then, true)).variance();
    assertThat(old).isCloseTo(2 * now, within(1e-5));
    assertThat(pinned).isEqualTo(now);
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    List<Experience> reports = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      int tries = 1 + random.nextInt(50);
      reports.add(
          new Experience(
              "p" + random.nextInt(30),
              "t" + random.nextInt(6),
              random.nextBoolean(),
              "m" + random.nextInt(3),
              Task.values()[random.nextInt(4)],
              new Outcome.Counts(tries, random.nextInt(tries + 1)),
              TODAY.minusDays(random.nextInt(400)),
              random.nextBoolean()));
    }
    List<Standing> straight = Standings.of(reports, TODAY);
    Collections.shuffle(reports, random);
    assertThat(Standings.of(reports, TODAY)).isEqualTo(straight);
    assertThat(straight)
        .isSortedAccordingTo(
            java.util.Comparator.comparing(Standing::model).thenComparing(Standing::task));
  }

  @Test
  void moreSuccessOfAllRaisesAStanding() {
    double last = Double.NEGATIVE_INFINITY;
    for (int successes = 0; successes <= 20; successes++) {
      double logit =
          one(team("a", 20, successes), team("b", 20, successes), team("c", 20, successes)).logit();
      assertThat(logit).isGreaterThan(last);
      last = logit;
    }
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(Standings.of(List.of(), TODAY)).isEmpty();
  }

  private static List<Experience> honest() {
    return List.of(team("shop", 40, 32), team("legal", 40, 30), team("platform", 40, 34));
  }

  private static Standing one(Experience... reports) {
    List<Standing> standings = Standings.of(List.of(reports), TODAY);
    assertThat(standings).hasSize(1);
    return standings.get(0);
  }

  private static Experience team(String team, int tries, int successes) {
    return experience(
        "someone of " + team, team, true, new Outcome.Counts(tries, successes), TODAY, false);
  }

  private static Experience unverified(String author, int tries, int successes) {
    return experience(author, author, false, new Outcome.Counts(tries, successes), TODAY, false);
  }

  private static Experience experience(
      String author, String team, boolean verified, Outcome outcome, LocalDate on, boolean pinned) {
    return new Experience(
        author, team, verified, MODEL, Task.CUSTOMER_SERVICE, outcome, on, pinned);
  }
}
