package rightsize.evaluation.markets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import rightsize.decision.market.Market;
import rightsize.decision.market.Score;
import rightsize.starter.Starter;
import rightsize.starter.reading.SourceFolder;

/**
 * The market that the starter's compiler makes of a folder: names resolved, sources joined. A
 * folder may hold it compiled, as {@code starter}.
 */
public final class CompiledMarket {

  /** A few of the many it reads; who has these has the folder. */
  public static final List<String> FILES =
      List.of("quality/aider.csv", "quality/bfcl.csv", "models-dev/offers.ndjson");

  private CompiledMarket() {}

  /** Whether the folder has what a market is made of. */
  public static boolean isIn(SourceFolder data) {
    return Files.isDirectory(compiled(data))
        || FILES.stream().allMatch(file -> Files.exists(data.root().resolve(file)));
  }

  private static Path compiled(SourceFolder data) {
    return data.root().resolve("starter");
  }

  public static Market of(SourceFolder data) {
    try {
      if (Files.isDirectory(compiled(data))) {
        return MarketFiles.read(compiled(data));
      }
      Path rows = Files.createTempDirectory("market");
      try {
        Starter.compile(data).writeTo(rows);
        return MarketFiles.read(rows);
      } finally {
        delete(rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same market, knowing these scores only. */
  public static Market with(Market market, List<Score> scores) {
    return new Market(
        market.version(),
        market.hash(),
        market.asOf(),
        market.providers(),
        market.models(),
        market.offers(),
        market.builds(),
        market.accelerators(),
        market.benchmarks(),
        scores,
        market.speeds(),
        market.standings(),
        market.rates());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
