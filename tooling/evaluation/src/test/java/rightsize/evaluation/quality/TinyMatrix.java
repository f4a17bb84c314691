package rightsize.evaluation.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rightsize.starter.reading.SourceFolder;

/** Nine models, six tests, every score a sum of the model's ability and the test's ease. */
final class TinyMatrix {
  private static final int MODELS = 9;
  private static final int TESTS = 6;

  private TinyMatrix() {}

  static SourceFolder in(Path folder) throws IOException {
    Path matrix = Files.createDirectories(folder.resolve("benchpress"));
    StringBuilder models =
        new StringBuilder("id,name,provider,release_date,reasoning,open_weights,mode,effort\n");
    StringBuilder scores =
        new StringBuilder("model_index,benchmark_index,model_id,benchmark_id,score\n");
    StringBuilder tests = new StringBuilder("id,name\n");
    for (int j = 0; j < TESTS; j++) {
      tests.append("t%d,Test %d\n".formatted(j, j));
    }
    for (int i = 0; i < MODELS; i++) {
      models.append(
          "m%d,M %d,%s,2025-0%d,True,False,,\n".formatted(i, i, i % 2 == 0 ? "A" : "B", i + 1));
      for (int j = 0; j < TESTS; j++) {
        scores.append("%d,%d,m%d,t%d,%s\n".formatted(i, j, i, j, score(i, j)));
      }
    }
    Files.writeString(matrix.resolve("models.csv"), models);
    Files.writeString(matrix.resolve("benchmarks.csv"), tests);
    Files.writeString(matrix.resolve("scores.csv"), scores);
    Files.writeString(
        matrix.resolve("folds.json"), "{\"folds\":[{\"test_cells\":[[1,2],[4,0],[6,5]]}]}");
    Files.writeString(
        matrix.resolve("new_models.json"),
        """
        {"cases":[
          {"known_scores":1,"landmark":"m8","cutoff":"2025-09","seed":0,
           "train_model_indices":[0,1,2,3,4,5,6,7],"revealed":{"8":[3]}}]}
        """);
    return new SourceFolder(folder);
  }

  /** The last test is a rating. */
  private static double score(int model, int test) {
    double logit = -1 + .35 * model + .4 * Math.sin(2 * model) + .3 * test;
    return test == 5 ? 1000 + 100 * logit : 100 / (1 + Math.exp(-logit));
  }
}
