package rightsize.decision.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten models on six tests; the last three tests are of a kind that model 4 takes to. */
class TestKindTest {
  private static final int MODELS = 10;
  private static final int TESTS = 6;
  private static final int GIFTED = 4;
  private static final int[] KIND = {3, 4, 5};

  @Test
  void anAverageStandingIsNone() {
    TestKind kind = kind(all());
    double sum = 0;
    for (int i = 0; i < MODELS; i++) {
      sum += kind.of(i).above();
    }

    assertThat(sum / MODELS).isCloseTo(0, within(.1));
  }

  @Test
  void aModelThatTakesToTheKindStandsHigherOnItThanItsAbilitySays() {
    assertThat(kind(all()).of(GIFTED).above()).isGreaterThan(ability(GIFTED) - ability() + .4);
  }

  @Test
  void ownResultsOfTheKindLeaveLessDoubt() {
    List<Cell> without = new ArrayList<>(all());
    without.removeIf(cell -> cell.model() == 6 && cell.test() >= 3);
    TestKind kind = kind(without);

    assertThat(kind.of(GIFTED).tested()).isEqualTo(3);
    assertThat(kind.of(6).tested()).isZero();
    assertThat(kind.of(GIFTED).kindVariance()).isLessThan(kind.of(6).kindVariance() / 3);
  }

  @Test
  void theMeanOfSeveralTestsIsSurerThanAScoreOnOne() {
    List<Cell> without = new ArrayList<>(all());
    without.removeIf(cell -> cell.model() == 6 && cell.test() >= 3);
    Factors fit = fit(without);
    TestKind one = fit.kind(new int[] {3}, new double[] {1});

    assertThat(kind(without).mean(6).sd()).isLessThan(one.mean(6).sd());
    assertThat(one.mean(6).value()).isCloseTo(fit.level(3) + one.of(6).above(), within(1e-12));
  }

  @Test
  void anotherDeveloperIsNoSibling() {
    Factors fit = fit(all());

    assertThat(fit.likeness(0, 2)).isGreaterThan(fit.likeness(0, 1));
    assertThat(fit.likeness(0, 0)).isEqualTo(1);
  }

  private static TestKind kind(List<Cell> cells) {
    return fit(cells).kind(KIND, new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0});
  }

  private static Factors fit(List<Cell> cells) {
    double[][] facts = new double[MODELS][1];
    int[] group = new int[MODELS];
    double[] year = new double[MODELS];
    for (int i = 0; i < MODELS; i++) {
      group[i] = i % 2;
      year[i] = 2025;
    }
    return new Factors(cells, new Traits(facts, group, group, year), new boolean[TESTS]);
  }

  private static List<Cell> all() {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < MODELS; i++) {
      for (int j = 0; j < TESTS; j++) {
        double gift = i == GIFTED && j >= 3 ? .9 : 0;
        cells.add(new Cell(i, j, ability(i) + .2 * j + gift + .1 * Math.sin(5 * i + 3 * j), 1));
      }
    }
    return cells;
  }

  private static double ability(int model) {
    return Math.sin(1.7 * model);
  }

  /** Of the average model. */
  private static double ability() {
    double sum = 0;
    for (int i = 0; i < MODELS; i++) {
      sum += ability(i);
    }
    return sum / MODELS;
  }
}
