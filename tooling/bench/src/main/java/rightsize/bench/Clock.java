package rightsize.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import rightsize.decision.Advisor;
import rightsize.decision.advices.Advice;
import rightsize.decision.market.Market;
import rightsize.decision.needs.Need;
import rightsize.decision.profiles.CostProfile;
import rightsize.evaluation.markets.MarketFiles;

/**
 * Times needs against a market, warm, in processor time of one thread, and prints the best and the
 * middle: {@code MARKET NEED...}.
 */
public final class Clock {
  private static final int WARM = 40;
  private static final int ROUNDS = 60;

  private Clock() {}

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  public static void main(String[] arguments) throws IOException {
    Market market = MarketFiles.read(Path.of(arguments[0]));
    Advisor advisor = Advisor.over(market);
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      Need need = MarketFiles.JSON.readValue(Path.of(file).toFile(), Need.class);
      double[] ms = new double[ROUNDS];
      for (int i = -WARM; i < ROUNDS; i++) {
        long start = cpu();
        Advice advice =
            advisor.advise(
                need,
                CostProfile.USUAL,
                new Advice.Snapshot(
                    market.version(), market.hash(), market.asOf(), 0, false, List.of()),
                market.asOf());
        if (i >= 0) {
          ms[i] = (cpu() - start) / 1e6 + 0 * advice.optionsConsidered();
        }
      }
      Arrays.sort(ms);
      System.out.printf(
          Locale.ROOT, "%-45s best %.2f ms, middle %.2f ms%n", file, ms[0], ms[ROUNDS / 2]);
    }
  }
}
