package rightsize.evaluation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.evaluation.Finding;

class NewModelsTest {

  @TempDir private Path folder;

  @Test
  void forecastsWhatIsNotRevealedOfTheNewModel() throws IOException {
    Finding error = new NewModels().run(TinyMatrix.in(folder)).get(0);

    // six tests, one of them revealed
    assertThat(error.n()).isEqualTo(5);
    assertThat(error.split()).contains("1 known");
    assertThat(error.value()).isLessThan(error.baseline().orElseThrow().value());
  }

  @Test
  void holdsOnlyTheAgreedNumbersOfKnownScoresAgainstABar() throws IOException {
    List<Finding> findings = new NewModels().run(TinyMatrix.in(folder));

    assertThat(findings.get(0).bar()).isPresent();
    assertThat(findings.get(1).bar()).isEmpty();
  }
}
