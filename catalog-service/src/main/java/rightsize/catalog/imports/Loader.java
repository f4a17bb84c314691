package rightsize.catalog.imports;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.catalog.facts.Intake;
import rightsize.catalog.facts.Writing;

/** Takes whole feeds, noun by noun, each after those it refers to. */
@Singleton
public class Loader {

  private final Intakes intakes;

  Loader(Intakes intakes) {
    this.intakes = intakes;
  }

  /** Where the rows of a noun are to be read from; empty when there are none. */
  public interface Feeds {
    Optional<BufferedReader> open(String kind) throws IOException;
  }

  /**
   * Reads everything first; nothing is written unless every line is of the right shape.
   *
   * @return how many rows of each noun were taken
   * @throws FeedRefused with every line that cannot be taken; the caller's transaction must end
   */
  public Map<String, Integer> load(Feeds feeds, Writing writing) throws IOException {
    Map<Intake, Ndjson> read = new LinkedHashMap<>();
    List<Ndjson.Refused> refused = new ArrayList<>();
    for (Intake each : intakes.inOrder()) {
      Optional<BufferedReader> lines = feeds.open(each.shape().kind());
      if (lines.isPresent()) {
        try (BufferedReader in = lines.get()) {
          Ndjson rows = Ndjson.read(each.shape(), in);
          read.put(each, rows);
          refused.addAll(rows.refused());
        }
      }
    }
    FeedRefused.when(refused);
    Map<String, Integer> counts = new LinkedHashMap<>();
    read.forEach((intake, rows) -> counts.put(intake.shape().kind(), take(intake, rows, writing)));
    return counts;
  }

  private static int take(Intake intake, Ndjson feed, Writing writing) {
    List<Ndjson.Refused> refused = new ArrayList<>();
    intake
        .unresolved(feed.rows(), writing.connection())
        .forEach((place, why) -> why.forEach(each -> refused.add(feed.unresolved(place, each))));
    FeedRefused.when(refused);
    if (!feed.rows().isEmpty()) {
      intake.take(feed.rows(), writing);
    }
    return feed.rows().size();
  }
}
