package rightsize.decision.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twelve models of three families, eight tests; ability and ease differ, and nothing else. */
class FactorsTest {
  private static final int MODELS = 12;
  private static final int TESTS = 8;
  private static final int SILENT = MODELS;

  @Test
  void findsWhatWasHidden() {
    Factors fit = fit(without(3, 5));

    assertThat(fit.at(3, 5).mean()).isCloseTo(truth(3, 5), within(.35));
  }

  @Test
  void itsTermsAreTheMean() {
    Forecast forecast = fit(without(3, 5)).at(3, 5);

    assertThat(
            forecast.level()
                + forecast.facts()
                + forecast.general()
                + forecast.profile()
                + forecast.siblings())
        .isEqualTo(forecast.mean());
  }

  @Test
  void knowsLessOfAModelWithoutScores() {
    Factors fit = fit(without(3, 5));

    assertThat(fit.at(SILENT, 5).sd()).isGreaterThan(1.5 * fit.at(3, 5).sd());
    assertThat(fit.seen(SILENT)).isZero();
  }

  @Test
  void expectsMoreOfALaterModelWithoutScores() {
    // abilities rise with the year in this field
    List<Cell> cells = without(3, 5);
    Factors early = fit(cells, traits(2023));
    Factors late = fit(cells, traits(2027));

    assertThat(late.at(SILENT, 5).mean()).isGreaterThan(early.at(SILENT, 5).mean() + .3);
    assertThat(late.at(SILENT, 5).facts()).isGreaterThan(early.at(SILENT, 5).facts());
  }

  @Test
  void hearsOfASiblingThatDidBetterThanExpectedOnThisTest() {
    List<Cell> plain = without(3, 5);
    List<Cell> surprised =
        plain.stream()
            .map(c -> c.model() == 0 && c.test() == 5 ? new Cell(0, 5, c.value() + 2, 1) : c)
            .toList();

    // model 0 is of model 3's family, model 1 is not
    assertThat(fit(surprised).at(3, 5).siblings())
        .isGreaterThan(fit(plain).at(3, 5).siblings() + .1);
  }

  @Test
  void aModelWithoutScoresMovesNobody() {
    Factors before = fit(without(3, 5), traits(2025));
    Factors after = fit(without(3, 5), traits(1999));

    for (int i = 0; i < MODELS; i++) {
      assertThat(after.at(i, 5)).isEqualTo(before.at(i, 5));
    }
  }

  @Test
  void weighsATrustedScoreMore() {
    List<Cell> trusted = new ArrayList<>(without(3, 5));
    trusted.add(new Cell(SILENT, 0, 3, 1));
    List<Cell> doubted = new ArrayList<>(without(3, 5));
    doubted.add(new Cell(SILENT, 0, 3, .2));

    assertThat(fit(trusted).at(SILENT, 5).mean()).isGreaterThan(fit(doubted).at(SILENT, 5).mean());
    assertThat(fit(trusted).at(SILENT, 5).sd()).isLessThan(fit(doubted).at(SILENT, 5).sd());
  }

  @Test
  void readsRatingsOnTheirOwnScale() {
    boolean[] rating = new boolean[TESTS];
    rating[7] = true;
    List<Cell> cells =
        without(3, 7).stream()
            .map(c -> c.test() == 7 ? new Cell(c.model(), 7, 1000 + 100 * c.value(), 1) : c)
            .toList();

    assertThat(new Factors(cells, traits(2025), rating).at(3, 7).mean())
        .isCloseTo(1000 + 100 * truth(3, 7), within(35.0));
  }

  @Test
  void neverAnswersWithWhatIsNoNumber() {
    Factors nothing = new Factors(List.of(), traits(2025), new boolean[TESTS]);
    Factors one =
        new Factors(List.of(new Cell(0, 0, 1, 1)), traits(Double.NaN), new boolean[TESTS]);

    for (int j = 0; j < TESTS; j++) {
      assertThat(nothing.at(0, j).mean()).isFinite();
      assertThat(nothing.at(0, j).sd()).isFinite().isPositive();
      assertThat(one.at(SILENT, j).mean()).isFinite();
      assertThat(one.at(SILENT, j).sd()).isFinite().isPositive();
    }
  }

  private static double truth(int model, int test) {
    return -1.5 + .2 * model + .7 * Math.sin(2.5 * model) + .3 * (test - 4);
  }

  /** A little noise that repeats. */
  private static double noise(int model, int test) {
    return .15 * Math.sin(7 * model + 13 * test);
  }

  private static List<Cell> without(int model, int test) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < MODELS; i++) {
      for (int j = 0; j < TESTS; j++) {
        if (i != model || j != test) {
          cells.add(new Cell(i, j, truth(i, j) + noise(i, j), 1));
        }
      }
    }
    return cells;
  }

  private static Factors fit(List<Cell> cells) {
    return fit(cells, traits(2025));
  }

  private static Factors fit(List<Cell> cells, Traits traits) {
    return new Factors(cells, traits, new boolean[TESTS]);
  }

  /**
   * @param silentYear of the thirteenth model, which has no scores
   */
  private static Traits traits(double silentYear) {
    double[][] facts = new double[MODELS + 1][1];
    int[] group = new int[MODELS + 1];
    double[] year = new double[MODELS + 1];
    for (int i = 0; i <= MODELS; i++) {
      year[i] = i == SILENT ? silentYear : 2024 + i / 6.0;
      facts[i][0] = Double.isNaN(year[i]) ? 0 : year[i] - 2025;
      group[i] = i % 3;
    }
    return new Traits(facts, group, group, year);
  }
}
