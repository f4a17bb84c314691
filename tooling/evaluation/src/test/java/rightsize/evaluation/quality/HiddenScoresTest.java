package rightsize.evaluation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.evaluation.Finding;

class HiddenScoresTest {

  @TempDir private Path folder;

  @Test
  void forecastsEveryHiddenScoreBetterThanTheTestsMean() throws IOException {
    List<Finding> findings = new HiddenScores().run(TinyMatrix.in(folder));

    Finding error = findings.get(0);
    assertThat(error.n()).isEqualTo(3);
    assertThat(error.value()).isLessThan(error.baseline().orElseThrow().value());
  }

  @Test
  void saysHowOftenRangesHoldAndHowWideTheyAre() throws IOException {
    List<Finding> findings = new HiddenScores().run(TinyMatrix.in(folder));

    assertThat(findings.get(1).value()).isBetween(0.0, 1.0);
    assertThat(findings.get(2).value()).isPositive();
  }

  @Test
  void saysTheSameTwice() throws IOException {
    assertThat(new HiddenScores().run(TinyMatrix.in(folder)))
        .isEqualTo(new HiddenScores().run(TinyMatrix.in(folder)));
  }
}
