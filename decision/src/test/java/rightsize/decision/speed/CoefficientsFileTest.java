package rightsize.decision.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rightsize.decision.memory.Engine;

class CoefficientsFileTest {

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Coefficients written = Costs.with(Map.of("card", 1.25), Set.of("32x4096x0", "61x7168x654"));

    assertThat(CoefficientsFile.read(new StringReader(CoefficientsFile.text(written))))
        .isEqualTo(written);
  }

  @Test
  void aLostKeyIsNamed() {
    String text = CoefficientsFile.text(Costs.round()).replace("step.vllm.weights=", "lost=");

    assertThatThrownBy(() -> CoefficientsFile.read(new StringReader(text)))
        .hasMessage("step.vllm.weights is missing");
  }

  @Test
  void aKeyThatIsNoNumberIsNamed() {
    for (String absurd : new String[] {"fast", "NaN", "Infinity"}) {
      String text =
          CoefficientsFile.text(Costs.round()).replaceFirst("apple=.*", "apple=" + absurd);

      assertThatThrownBy(() -> CoefficientsFile.read(new StringReader(text)))
          .hasMessage("apple is no number: " + absurd);
    }
  }

  @Test
  void whatShipsIsPlausible() {
    Coefficients shipped = Coefficients.shipped();

    assertThat(shipped.origin().sha256()).hasSize(64);
    assertThat(shipped.origin().rows()).isGreaterThan(1000);
    for (Engine engine : Engine.values()) {
      assertThat(shipped.steps().get(engine).weights()).isBetween(.8, 1.5);
      assertThat(shipped.steps().get(engine).layer()).isBetween(.01, .3);
    }
    assertThat(shipped.doubt().known()).isLessThanOrEqualTo(shipped.doubt().unseen());
  }
}
