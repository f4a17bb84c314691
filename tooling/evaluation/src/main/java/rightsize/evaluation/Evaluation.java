package rightsize.evaluation;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rightsize.evaluation.choice.Regret;
import rightsize.evaluation.cost.RealCosts;
import rightsize.evaluation.memory.FileSizes;
import rightsize.evaluation.quality.HiddenCategories;
import rightsize.evaluation.quality.HiddenScores;
import rightsize.evaluation.quality.NewModels;
import rightsize.starter.reading.SourceFolder;

/** Runs the protocols a folder has the files for. */
final class Evaluation {

  /** In the order they are read: what a machine does, what a model can, what to choose. */
  static final List<Protocol> PROTOCOLS =
      List.of(
          new FileSizes(),
          new RealCosts(),
          new HiddenScores(),
          new NewModels(),
          new HiddenCategories(),
          new Regret());

  private Evaluation() {}

  /**
   * @param rooms only these; all when empty
   */
  static List<Finding> run(SourceFolder data, Set<String> rooms) {
    List<Finding> findings = new ArrayList<>();
    for (Protocol protocol : PROTOCOLS) {
      if (rooms.isEmpty() || rooms.contains(protocol.room())) {
        findings.addAll(hasFiles(protocol, data) ? protocol.run(data) : List.of(lacking(protocol)));
      }
    }
    return findings;
  }

  private static boolean hasFiles(Protocol protocol, SourceFolder data) {
    return protocol.files().stream().allMatch(file -> Files.exists(data.root().resolve(file)));
  }

  private static Finding lacking(Protocol protocol) {
    return Finding.of(protocol.room(), protocol.room(), "", "", "", Double.NaN, 0)
        .saying("not measured: the folder lacks one of " + String.join(", ", protocol.files()));
  }
}
