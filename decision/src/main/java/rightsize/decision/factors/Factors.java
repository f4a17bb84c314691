package rightsize.decision.factors;

import java.util.List;

/**
 * The fit: abilities and tests, each given the other, thirty times over; then the word of kin. One
 * sweep costs about 80 operations a cell; 2,600 cells take some 50 ms.
 *
 * <p>Source: DECISION.md 4.1. Levels are free there as here; the standardisation of rarely seen
 * tests is shrunk, see {@link Standardised}.
 */
public final class Factors {
  private static final int SWEEPS = 30;
  private static final int SIZE = Abilities.SIZE;

  private final Standardised scores;
  private final Abilities abilities;
  private final Tests tests;
  private final Kinship kinship;

  /**
   * @param cells in an order that depends on nothing but what they are
   * @param rating of each test, whether its values are ratings as they are, not logits
   */
  public Factors(List<Cell> cells, Traits traits, boolean[] rating) {
    scores = new Standardised(cells, traits.models(), rating);
    abilities = new Abilities(scores, traits);
    tests = new Tests(scores);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      abilities.update(tests);
      tests.update(abilities);
      tests.learn(abilities);
      abilities.learn();
    }
    abilities.update(tests);
    kinship = new Kinship(scores, traits, abilities, tests);
  }

  /** What a model should score on a test, on the test's own scale. */
  public Forecast at(int model, int test) {
    double[] h = abilities.mean[model];
    double[] prior = abilities.expected[model];
    double[] g = tests.loading[test];
    double unit = scores.scale[test];
    double facts = 0;
    double profile = 0;
    for (int a = 0; a < SIZE; a++) {
      facts += g[a] * prior[a];
      profile += a == 0 ? 0 : g[a] * (h[a] - prior[a]);
    }
    Kinship.Word word = kinship.of(model, test);
    double variance =
        tests.doubt(h, abilities.covariance[model], test) + tests.noise[test] * word.left();
    return new Forecast(
        scores.centre[test] + unit * g[SIZE],
        unit * facts,
        unit * g[0] * (h[0] - prior[0]),
        unit * profile,
        unit * word.shift(),
        unit * StrictMath.sqrt(variance));
  }

  /** How many cells speak of a model. */
  public int seen(int model) {
    return scores.ofModel[model].length;
  }
}
