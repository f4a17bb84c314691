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
  private final double[] average;

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
    average = averageOfSeen();
  }

  private double[] averageOfSeen() {
    double[] sum = new double[SIZE];
    int seen = 0;
    for (int i = 0; i < abilities.mean.length; i++) {
      if (seen(i) > 0) {
        for (int a = 0; a < SIZE; a++) {
          sum[a] += abilities.mean[i][a];
        }
        seen++;
      }
    }
    for (int a = 0; a < SIZE; a++) {
      sum[a] /= Math.max(1, seen);
    }
    return sum;
  }

  /** What a model should score on a test, on the test's own scale. */
  public Forecast at(int model, int test) {
    return at(new Abilities.Row(abilities.mean[model], abilities.covariance[model]), model, test);
  }

  /**
   * What the model of a further score should score on a test once that score is known: one row is
   * read anew, while the tests and the word of kin stay what they are until the next fit. Some
   * microseconds, where a fit takes tenths of a second; for asking what one more test would say.
   *
   * @param further on the scale of its test, as the cells of the fit are
   */
  public Forecast at(Cell further, int test) {
    return at(abilities.with(further, tests), further.model(), test);
  }

  private Forecast at(Abilities.Row row, int model, int test) {
    double[] h = row.mean();
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
    double variance = tests.doubt(h, row.covariance(), test) + tests.noise[test] * word.left();
    return new Forecast(
        scores.centre[test] + unit * g[SIZE],
        unit * facts,
        unit * g[0] * (h[0] - prior[0]),
        unit * profile,
        unit * word.shift(),
        unit * StrictMath.sqrt(variance));
  }

  /**
   * Tests of one kind.
   *
   * @param weights of the tests; they sum to one
   */
  public TestKind kind(int[] of, double[] weights) {
    return new TestKind(this, of, weights);
  }

  /** What the average of the models with scores would score on a test, on the test's own scale. */
  public double level(int test) {
    return scores.centre[test] + scores.scale[test] * tests.predict(average, test);
  }

  /**
   * How alike what abilities leave unexplained is in two models, 0 to 1: all but its noise for
   * siblings of one day.
   */
  public double likeness(int model, int other) {
    return kinship.likeness(model, other);
  }

  /** How many cells speak of a model. */
  public int seen(int model) {
    return scores.ofModel[model].length;
  }

  double doubtOfReading(int model, int test) {
    return tests.doubtOfReading(abilities.mean[model], abilities.covariance[model], average, test);
  }

  Standardised scores() {
    return scores;
  }

  Abilities abilities() {
    return abilities;
  }

  Tests tests() {
    return tests;
  }

  Kinship kinship() {
    return kinship;
  }

  double[] average() {
    return average;
  }

  double unit(int test) {
    return scores.scale[test];
  }
}
