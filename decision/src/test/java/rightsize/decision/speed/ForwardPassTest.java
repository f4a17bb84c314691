package rightsize.decision.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Term;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Engine;

class ForwardPassTest {

  @Test
  void longTextsAreBoundByCompute() {
    // 2 * 0.568e9 * 512 = 5.82e11 operations / (0.30 * 165e12) = 11.75 ms, + 2
    assertThat(pass(512).ms()).isCloseTo(13.75, within(.05));
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

    assertThat(ForwardPass.of(1e9, 2e9, 10, alone(silent)).lacks()).contains("accelerator_tflops");
  }

  private static ForwardPass pass(double tokens) {
    return ForwardPass.of(.568e9, 1.136e9, tokens, alone(Copies.card())).orElseThrow();
  }

  private static Group alone(Device device) {
    return new Group(device, 1, Engine.VLLM, "BF16");
  }
}
