package rightsize.decision.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.Shapes;

class FitTest {
  private static final KvCache LLAMA = KvCache.of(Shapes.llama8b()).orElseThrow();

  @Test
  void partsAddUpToTheNeed() {
    // weights 4.7 GiB; kv 16 sequences * 2,048 tokens * 131,072 B = 4.0 GiB;
    // activations 2 * 2,048 * 4,096 * 13.5 = 0.21 GiB; runtime 0.8
    Fit fit = fit(4.7, 16 * LLAMA.bytes(2048), 24, 1);

    assertThat(fit.kv()).isCloseTo(4.0, within(1e-9));
    assertThat(fit.activations()).isCloseTo(.211, within(.001));
    assertThat(fit.need()).isCloseTo(4.7 + 4.0 + .211 + .8, within(.001));
    assertThat(fit.usable()).isCloseTo(.92 * 24, within(1e-9));
    assertThat(fit.level()).isEqualTo("perfect");
  }

  @Test
  void levelsFollowTheProbability() {
    double sd = fit(15, 0, 24, 1).sd();
    double fixed = .211 + .8;
    double usable = .92 * 24;

    assertThat(fit(usable - fixed - 2.4 * sd, 0, 24, 1).level()).isEqualTo("perfect");
    assertThat(fit(usable - fixed - 1.9 * sd, 0, 24, 1).level()).isEqualTo("good");
    assertThat(fit(usable - fixed - .5 * sd, 0, 24, 1).level()).isEqualTo("marginal");
    assertThat(fit(usable - fixed + .5 * sd, 0, 24, 1).level()).isEqualTo("too_tight");
  }

  @Test
  void moreContextNeverFitsBetter() {
    double before = 1;
    for (int tokens = 1024; tokens <= 262_144; tokens *= 2) {
      double p = fit(10, LLAMA.bytes(tokens), 24, 1).pFit();
      assertThat(p).isLessThanOrEqualTo(before);
      before = p;
    }
  }

  @Test
  void moreDevicesLeaveMoreRoom() {
    assertThat(fit(30, 0, 24, 2).roomForKv()).isGreaterThan(fit(30, 0, 24, 1).roomForKv());
  }

  @Test
  void gibibytesAreNotGigabytes() {
    assertThat(Fit.GIB).isEqualTo(1_073_741_824.0);
  }

  private static Fit fit(double weightsGib, double kvBytes, double deviceGib, int devices) {
    Device device = Device.of(MarketSketch.card("card", deviceGib, 1000, null, null)).orElseThrow();
    double bytes = weightsGib * Fit.GIB;
    return Fit.of(
        new Weights(bytes, .012 * 15 * Fit.GIB, true),
        LLAMA,
        kvBytes,
        device,
        devices,
        4096,
        false);
  }
}
