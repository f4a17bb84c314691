package rightsize.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import rightsize.decision.factors.Cell;
import rightsize.decision.factors.Factors;
import rightsize.decision.factors.TestKind;
import rightsize.decision.factors.Traits;

/**
 * What a fit of all scores costs: 5,000 models, 200 tests, 30,000 scores, most of them on few
 * tests, as it is in life; and what one further score of one model costs without a fit. The first
 * run is cold. Processor time of one thread, so that busy neighbours do not count.
 */
public final class Refit {
  private static final int MODELS = 5_000;
  private static final int TESTS = 200;
  private static final int SCORES = 30_000;
  private static final int FACTS = 5;
  private static final int OF_A_KIND = 20;
  private static final int RUNS = 5;

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private Refit() {}

  public static void main(String[] arguments) {
    Random random = new Random(1);
    Traits traits = traits(random);
    List<Cell> scores = scores(random);
    for (int run = 1; run <= RUNS; run++) {
      long start = THREAD.getCurrentThreadCpuTime();
      Factors fit = new Factors(scores, traits, new boolean[TESTS]);
      long fitted = THREAD.getCurrentThreadCpuTime();
      double checksum = standings(fit);
      long told = THREAD.getCurrentThreadCpuTime();
      checksum += further(fit);
      long updated = THREAD.getCurrentThreadCpuTime();
      System.out.printf(
          Locale.ROOT,
          "run %d: fit %,.0f ms, standing of all models on %d tests %,.0f ms, one further score"
              + " %.1f us (checksum %.3f)%n",
          run,
          (fitted - start) / 1e6,
          OF_A_KIND,
          (told - fitted) / 1e6,
          (updated - told) / 1e3 / MODELS,
          checksum);
    }
  }

  private static double standings(Factors fit) {
    double[] weights = new double[OF_A_KIND];
    Arrays.fill(weights, 1.0 / OF_A_KIND);
    TestKind kind = fit.kind(IntStream.range(0, OF_A_KIND).map(t -> 3 * t).toArray(), weights);
    return IntStream.range(0, MODELS).mapToDouble(model -> kind.of(model).above()).sum();
  }

  /** Every model gets one further score, and is asked for another. */
  private static double further(Factors fit) {
    return IntStream.range(0, MODELS)
        .mapToDouble(model -> fit.at(new Cell(model, model % TESTS, 1, 1), 7).mean())
        .sum();
  }

  private static Traits traits(Random random) {
    double[][] facts = new double[MODELS][FACTS];
    int[] family = new int[MODELS];
    int[] developer = new int[MODELS];
    double[] year = new double[MODELS];
    for (int model = 0; model < MODELS; model++) {
      family[model] = model / 4;
      developer[model] = random.nextInt(150);
      year[model] = 2023 + 4 * random.nextDouble();
      Arrays.setAll(facts[model], k -> random.nextGaussian());
    }
    return new Traits(facts, family, developer, year);
  }

  private static List<Cell> scores(Random random) {
    double[] ability = random.doubles(MODELS, -2, 2).toArray();
    Set<Integer> taken = new HashSet<>();
    List<Cell> scores = new ArrayList<>();
    while (scores.size() < SCORES) {
      int model = random.nextInt(MODELS);
      int test = (int) (TESTS * random.nextDouble() * random.nextDouble());
      if (taken.add(model * TESTS + test)) {
        scores.add(
            new Cell(model, test, ability[model] + .01 * test + .4 * random.nextGaussian(), 1));
      }
    }
    return scores;
  }
}
