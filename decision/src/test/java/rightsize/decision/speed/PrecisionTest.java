package rightsize.decision.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rightsize.decision.market.Accelerator;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Engine;
import rightsize.facts.Fact;

class PrecisionTest {
  private static final Accelerator HOPPER = card(Fact.known(1978.0), Fact.unknown());
  private static final Accelerator BLACKWELL = card(Fact.known(4500.0), Fact.known(9000.0));

  @Test
  void weightsMultiplyInTheUnitsOfTheirForm() {
    assertThat(flops("FP8", HOPPER)).isEqualTo(1978e12);
    assertThat(flops("NVFP4", BLACKWELL)).isEqualTo(9000e12);
    assertThat(flops("BF16", BLACKWELL)).isEqualTo(989e12);
  }

  @Test
  void formsWithoutUnitsAreTurnedBackIntoSixteenBits() {
    assertThat(flops("MXFP4", HOPPER)).isEqualTo(989e12);
    assertThat(flops("AWQ-INT4", BLACKWELL)).isEqualTo(989e12);
    assertThat(flops("FP8", card(Fact.unknown(), Fact.unknown()))).isEqualTo(989e12);
  }

  @Test
  void llamaCppReachesAShareOfSixteenBitsPeak() {
    Device device = Device.of(BLACKWELL).orElseThrow();

    assertThat(Precision.flops("FP8", Engine.LLAMA_CPP, device)).isEqualTo(.30 * 989e12);
  }

  private static double flops(String form, Accelerator accelerator) {
    return Precision.flops(form, Engine.VLLM, Device.of(accelerator).orElseThrow());
  }

  private static Accelerator card(Fact<Double> fp8, Fact<Double> fp4) {
    return Copies.card(Fact.known("gpu"), Fact.known(989.0), fp8, fp4, Fact.known(450.0));
  }
}
