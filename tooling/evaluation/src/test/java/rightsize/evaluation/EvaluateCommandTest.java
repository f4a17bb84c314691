package rightsize.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void saysWhichFilesAreLacking() {
    assertThat(run(folder.toString(), "--only", "quality")).isZero();

    assertThat(out.toString()).contains("not measured", "benchpress/scores.csv");
  }

  @Test
  void withoutAFolderMeasuresTheSampleAndJudgesNothing() {
    assertThat(run("--only", "memory,speed,cost,quality,choice")).isZero();

    assertThat(out.toString())
        .contains("score of a known model", "BenchPress, 5 folds", "size of a file")
        .contains("weights as loaded", "tokens of cache", "cost of a run, relative")
        .contains("time between tokens", "S4 on crowd rows")
        .contains("choice by expected score", "Aider polyglot, half hidden")
        .contains("mean of its tests")
        .contains("small sample")
        .doesNotContain("pass", "MISS", "not measured");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThat(run(folder.resolve("none").toString())).isEqualTo(2);

    assertThat(err.toString()).contains("No such folder");
  }

  @Test
  void writesTheTableForMachines() throws Exception {
    Path json = folder.resolve("table.json");

    run(folder.toString(), "--json", json.toString());

    assertThat(Files.readString(json)).startsWith("[").contains("\"metric\"", "\"note\"");
  }

  private int run(String... arguments) {
    return new CommandLine(new EvaluateCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
