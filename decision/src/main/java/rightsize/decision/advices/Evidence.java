package rightsize.decision.advices;

import java.util.List;
import java.util.Optional;

/**
 * What the quality of the advised option rests on.
 *
 * @param scores how many scores speak for the task
 * @param newest the newest date among them
 */
public record Evidence(
    Grade grade,
    int scores,
    int independent,
    int vendor,
    Optional<String> newest,
    List<Item> benchmarks) {
  public Evidence {
    benchmarks = List.copyOf(benchmarks);
  }

  /** One score, in the unit of its benchmark, and how much it weighs for the task. */
  public record Item(
      String benchmark,
      String name,
      String category,
      double score,
      boolean selfReported,
      Optional<String> on,
      Optional<String> measures,
      Optional<String> misses) {}
}
