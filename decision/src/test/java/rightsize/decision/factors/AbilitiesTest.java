package rightsize.decision.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Six models on four tests. */
class AbilitiesTest {
  private static final int MODELS = 6;
  private static final int TESTS = 4;
  private static final Cell FURTHER = new Cell(2, 3, 1.4, .64);

  @Test
  void oneMoreScoreIsWhatARefitWithFrozenTestsFinds() {
    // a score of weight 0 tells nothing, but keeps centre and scale of its test the same
    Standardised untold = new Standardised(with(0), MODELS, new boolean[TESTS]);
    Abilities before = new Abilities(untold, traits());
    Tests tests = new Tests(untold);
    for (int sweep = 0; sweep < 5; sweep++) {
      before.update(tests);
      tests.update(before);
      tests.learn(before);
    }
    before.update(tests);
    Abilities refit =
        new Abilities(
            new Standardised(with(FURTHER.weight()), MODELS, new boolean[TESTS]), traits());
    refit.update(tests);

    Abilities.Row updated = before.with(FURTHER, tests);

    assertThat(updated.mean()).containsExactly(refit.mean[2], within(1e-9));
    for (int a = 0; a < Abilities.SIZE; a++) {
      assertThat(updated.covariance()[a]).containsExactly(refit.covariance[2][a], within(1e-9));
    }
    assertThat(updated.mean()[0]).isNotCloseTo(before.mean[2][0], within(1e-3));
  }

  @Test
  void oneMoreScoreLeavesLessDoubtAndMovesTowardsItself() {
    Factors fit = new Factors(cells(), traits(), new boolean[TESTS]);
    Forecast before = fit.at(2, 1);
    Forecast after = fit.at(FURTHER, 1);

    assertThat(after.sd()).isLessThan(before.sd());
    // the score lies far above what was expected of the model on that test
    assertThat(FURTHER.value()).isGreaterThan(fit.at(2, 3).mean());
    assertThat(after.mean()).isGreaterThan(before.mean());
  }

  private static List<Cell> with(double weight) {
    List<Cell> all = new ArrayList<>(cells());
    all.add(new Cell(FURTHER.model(), FURTHER.test(), FURTHER.value(), weight));
    return all;
  }

  private static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < MODELS; i++) {
      for (int j = 0; j < TESTS; j++) {
        if (!(i == FURTHER.model() && j == FURTHER.test())) {
          cells.add(new Cell(i, j, Math.sin(1.7 * i) + .3 * j + .1 * Math.cos(3 * i + j), 1));
        }
      }
    }
    return cells;
  }

  private static Traits traits() {
    int[] alone = {0, 1, 2, 3, 4, 5};
    double[] year = {2024, 2024, 2025, 2025, 2026, 2026};
    return new Traits(new double[MODELS][1], alone, alone, year);
  }
}
