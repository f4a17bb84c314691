package rightsize.decision.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakEvenTest {
  private static final Demand IDLE = new Demand(0, 0);

  @Test
  void oneMachineThatCarriesEverything() {
    // 300 USD / 0.001 per request = 300,000; the second machine at 2 million pays at once
    assertThat(of(machines(300, 2_000_000), .001)).isEqualTo(OptionalLong.of(300_000));
  }

  @Test
  void theSecondStairMayLoseAgain() {
    // one machine pays from 300,000, carries 400,000; two cost 600 and pay from 600,000: between
    // 400,001 and 600,000 they lose again; three pay from 900,000 and begin at 800,001, four from
    // 1,200,000 = where three end: the last loss ends at 1,200,000
    assertThat(of(machines(300, 400_000), .001)).isEqualTo(OptionalLong.of(900_000));
  }

  @Test
  void neverWhenAFullMachineCostsMorePerRequest() {
    assertThat(of(machines(300, 100_000), .001)).isEmpty();
  }

  @Test
  void neverAgainstNothing() {
    assertThat(of(machines(300, 100_000), 0)).isEmpty();
  }

  @Test
  void peopleArePaidBackToo() {
    // (300 + 700) / 0.001 = 1,000,000 of 2,000,000 that one machine carries
    Staircase watched = new Staircase(700, 300, 0, new Demand(1 / 2e6, 0), IDLE, 1);

    assertThat(of(watched, .001)).isEqualTo(OptionalLong.of(1_000_000));
  }

  @Test
  void aReserveIsPaidBackToo() {
    // two replicas at 300 whatever the load: 600 / 0.001
    Staircase reserve = new Staircase(0, 300, 0, new Demand(1 / 2e6, 0), IDLE, 2);

    assertThat(of(reserve, .001)).isEqualTo(OptionalLong.of(600_000));
  }

  @Test
  void powerForWorkCountsPerRequest() {
    // busy 1 / 1e6 replicas a request at 200 a month = 0.0002 a request: 300 / (0.001 - 0.0002)
    Staircase drawing = new Staircase(0, 300, 200, new Demand(1 / 2e6, 0), new Demand(1e-6, 0), 1);

    assertThat(of(drawing, .001)).isEqualTo(OptionalLong.of(375_000));
  }

  @Test
  void whatAProviderTakesAnywayHelpsTheMachines() {
    // 300 = 100 + 0.001 * V
    assertThat(BreakEven.of(machines(300, 2_000_000), .001, 100))
        .isEqualTo(OptionalLong.of(200_000));
  }

  @Test
  void workThatNeverGrowsNeedsNoSecondMachine() {
    Staircase corpus = new Staircase(0, 300, 0, new Demand(0, 1.5), IDLE, 1);

    // two machines whatever the requests: 600 / 0.001
    assertThat(of(corpus, .001)).isEqualTo(OptionalLong.of(600_000));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void agreesWithCountingEveryRequest(long seed) {
    Random random = new Random(seed);
    Staircase machines =
        new Staircase(
            200 * random.nextDouble(),
            20 + 30 * random.nextDouble(),
            40 * random.nextDouble(),
            new Demand(1.0 / (700 + random.nextInt(500)), random.nextDouble()),
            new Demand(1.0 / (900 + random.nextInt(900)), .5 * random.nextDouble()),
            1 + random.nextInt(3));
    double each = .05 + .1 * random.nextDouble();
    double fixed = 50 * random.nextDouble();

    assertThat(BreakEven.of(machines, each, fixed)).isEqualTo(counted(machines, each, fixed));
  }

  /** The last losing number of requests, and one more; never when the last looked at loses. */
  private static OptionalLong counted(Staircase machines, double each, double fixed) {
    long last = 0;
    long most = 400_000;
    for (long v = 1; v <= most; v++) {
      if (machines.usdAt(v) > each * v + fixed + 1e-9) {
        last = v;
      }
    }
    return last > most - 3_000 ? OptionalLong.empty() : OptionalLong.of(last + 1);
  }

  private static Staircase machines(double replicaUsd, double carries) {
    return new Staircase(0, replicaUsd, 0, new Demand(1 / carries, 0), IDLE, 1);
  }

  private static OptionalLong of(Staircase machines, double requestUsd) {
    return BreakEven.of(machines, requestUsd, 0);
  }
}
