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

  /**
   * One score, in the unit of its benchmark.
   *
   * @param weight how much its benchmark speaks for the task, 0 to 1; those of all benchmarks sum
   *     to one, whether the model took them or not
   * @param olderThanCutoff whether the benchmark was out before the model's knowledge cut-off, so
   *     that its questions may have been in the training data; empty when either date is unknown
   */
  public record Item(
      String benchmark,
      String name,
      String category,
      double score,
      boolean selfReported,
      double weight,
      Optional<String> on,
      Optional<Boolean> olderThanCutoff,
      Optional<String> measures,
      Optional<String> misses) {}
}
