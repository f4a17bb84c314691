package rightsize.evaluation;

import java.nio.file.Files;
import java.util.List;
import rightsize.starter.reading.SourceFolder;

/**
 * One predictor held against reality. Seeds are fixed: two runs on one folder say the same to the
 * last digit.
 */
public interface Protocol {

  /** The room of the core it measures: memory, speed, cost, energy, quality or choice. */
  String room();

  /**
   * The files it reads, relative to the folder; without one of them it is left out, and said so.
   */
  List<String> files();

  /** Whether the folder has what it reads. */
  default boolean canRead(SourceFolder data) {
    return files().stream().allMatch(file -> Files.exists(data.root().resolve(file)));
  }

  List<Finding> run(SourceFolder data);
}
