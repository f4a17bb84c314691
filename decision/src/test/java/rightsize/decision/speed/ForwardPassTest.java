package rightsize.decision.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Term;
import rightsize.decision.memory.Device;

class ForwardPassTest {
  private static final ForwardPass.Weighed SMALL = new ForwardPass.Weighed(.568e9, 1.136e9);

  @Test
  void longTextsAreBoundByCompute() {
    // 2 * 0.568e9 * 512 = 5.82e11 operations * 1.2 / (0.30 * 165e12) = 14.10 ms, + 2
    assertThat(pass(512).ms()).isCloseTo(16.10, within(.01));
  }

  @Test
  void shortTextsAreBoundByReadingTheWeights() {
    // 1.03 * 1.136e9 / 1,000e9 = 1.17 ms, + 2
    assertThat(pass(5).ms()).isCloseTo(3.17, within(.01));
  }

  @Test
  void termsMakeUpTheTime() {
    assertThat(pass(512).terms().stream().mapToDouble(Term::value).sum())
        .isCloseTo(pass(512).ms(), within(1e-9));
  }

  @Test
  void unknownComputeIsNamed() {
    Device silent =
        new Device(Copies.card().accelerator(), 24, .92, 1e12, Double.NaN, false, 1, 1, 1);

    assertThat(ForwardPass.of(SMALL, 10, silent, Costs.round()).lacks())
        .contains("accelerator_tflops");
  }

  private static ForwardPass pass(double tokens) {
    return ForwardPass.of(SMALL, tokens, Copies.card(), Costs.round()).orElseThrow();
  }
}
