package rightsize.decision.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Option.Part;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.Shapes;

class FitTest {

  @Test
  void partsAddUpToTheNeed() {
    // weights 4.7 GiB; kv 16 sequences * 2,048 tokens * 131,072 B = 4.0 GiB;
    // activations 2 * 2,048 * 4,096 * 13.5 = 0.211 GiB and logits 4 * 256 * 128,256 = 0.122 GiB;
    // runtime 0.35 + 0.45; vLLM fills 0.92 of 24
    Fit fit = on(24, 1, Engine.VLLM, 4.7).holding(new Held(16, 2048));

    assertThat(fit.each().kv()).isCloseTo(4.0, within(1e-9));
    assertThat(fit.each().activations()).isCloseTo(.211 + .122, within(.001));
    assertThat(fit.need()).isCloseTo(4.7 + 4.0 + .333 + .8, within(.001));
    assertThat(fit.usable()).isCloseTo(.92 * 24, within(1e-9));
    assertThat(fit.level()).isEqualTo("perfect");
    assertThat(fit.parts())
        .extracting(Part::code)
        .isEqualTo(List.of("weights", "kv_cache", "activations", "runtime"));
  }

  @Test
  void anEightBillionModelInSixteenBitsLeavesRoomForFourSequencesOnTwentyFourGib() {
    // 14.96 + 0.333 + 0.8 = 16.09 of 22.08 GiB; sd sqrt(0.18^2 + 0.117^2 + 0.5^2) = 0.544;
    // room 22.08 - 16.09 - 1.645 * 0.544 = 5.09 GiB; a sequence of 8,192 tokens holds 1.0 GiB
    Placement placement = on(24, 1, Engine.VLLM, 14.96);

    assertThat(placement.most(8192)).isEqualTo(5);
    assertThat(placement.most(1_000_000)).isZero();
  }

  @Test
  void asManySequencesFitAsAreSaidToAndNotOneMore() {
    for (double tokens = 500; tokens < 40_000; tokens *= 1.7) {
      Placement placement = on(48, 1, Engine.VLLM, 16);
      int most = placement.most(tokens);

      assertThat(most).isPositive();
      assertThat(placement.holding(new Held(most, tokens)).fits()).isTrue();
      assertThat(placement.holding(new Held(most + 1, tokens)).fits()).isFalse();
    }
  }

  @Test
  void levelsFollowTheProbability() {
    Fit empty = on(24, 1, Engine.VLLM, 0).holding(new Held(0, 1));
    double room = empty.usable() - empty.need();
    double sd = on(24, 1, Engine.VLLM, room).holding(new Held(0, 1)).sd();

    assertThat(level(room - 2.4 * sd)).isEqualTo("perfect");
    assertThat(level(room - 1.9 * sd)).isEqualTo("good");
    assertThat(level(room - .5 * sd)).isEqualTo("marginal");
    assertThat(level(room + .5 * sd)).isEqualTo("too_tight");
  }

  @Test
  void enginesFillDifferentSharesOfADevice() {
    // 80 GiB, weights 20: vLLM 0.92 * 80; SGLang 0.88 * 80 beside activations and runtime;
    // llama.cpp 80 - 1; TensorRT-LLM what is fixed and 0.8865 of the rest
    double fixed = 20 + usableOf(Engine.VLLM).each().activations() + .8;

    assertThat(usableOf(Engine.VLLM).usable()).isCloseTo(73.6, within(1e-9));
    assertThat(usableOf(Engine.SGLANG).usable()).isCloseTo(70.4 + fixed - 20, within(1e-9));
    assertThat(usableOf(Engine.LLAMA_CPP).usable()).isEqualTo(79);
    assertThat(usableOf(Engine.TENSORRT_LLM).usable())
        .isCloseTo(fixed + .8865 * (80 - fixed), within(1e-6));
  }

  @Test
  void aSplitCopiesALittleAndTalks() {
    // two devices: 15 / 2 * 1.02 on each, links 0.33
    Fit fit = on(24, 2, Engine.VLLM, 15).holding(new Held(0, 1));

    assertThat(fit.each().weights()).isCloseTo(7.65, within(1e-9));
    assertThat(fit.each().runtime()).isCloseTo(1.13, within(1e-9));
    assertThat(fit.needOfAll()).isCloseTo(2 * fit.need(), within(1e-9));
  }

  @Test
  void expertsInEightBitsNeedRoomForTheirScales() {
    // 4 * 8,192 * 7,168 * 256 * 8 / 128 = 3.50 GiB
    assertThat(deepseek("FP8-BLOCK").activations() - deepseek("NVFP4").activations())
        .isCloseTo(3.5, within(1e-9));
  }

  @Test
  void moreContextMoreRequestsOrMoreBitsNeverFitBetter() {
    for (Engine engine : Engine.values()) {
      double before = 1;
      for (int tokens = 1; tokens <= 262_144; tokens *= 2) {
        double p = on(24, 1, engine, 10).holding(new Held(1, tokens)).pFit();
        assertThat(p).isLessThanOrEqualTo(before);
        before = p;
      }
      before = 1;
      for (int sequences = 0; sequences <= 512; sequences += 16) {
        double p = on(24, 1, engine, 10).holding(new Held(sequences, 512)).pFit();
        assertThat(p).isLessThanOrEqualTo(before);
        before = p;
      }
      before = 1;
      for (double weights = 0; weights < 30; weights += .5) {
        double p = on(24, 1, engine, weights).holding(new Held(1, 512)).pFit();
        assertThat(p).isLessThanOrEqualTo(before + 1e-12);
        before = p;
      }
    }
  }

  @Test
  void moreDevicesNeverNeedMoreOfEach() {
    for (Engine engine : Engine.values()) {
      double before = Double.MAX_VALUE;
      for (int devices : Occupied.GROUPS) {
        double need = on(80, devices, engine, 70).holding(new Held(8, 4096)).need();
        assertThat(need).isLessThan(before);
        before = need;
      }
    }
  }

  @Test
  void gibibytesAreNotGigabytes() {
    assertThat(Fit.GIB).isEqualTo(1_073_741_824.0);
    assertThat(80e9 / Fit.GIB * Fit.GIB / 1e9).isCloseTo(80, within(1e-12));
  }

  private static Fit usableOf(Engine engine) {
    return on(80, 1, engine, 20).holding(new Held(0, 1));
  }

  private static Fit.Parts deepseek(String quantisation) {
    Resident resident =
        new Resident(
            Engine.VLLM,
            quantisation,
            new Weights(1e9, 0, true),
            KvCache.of(Shapes.deepseekV3()).orElseThrow(),
            Shapes.deepseekV3());
    return new Placement(resident, device(80), 8).holding(new Held(1, 1)).each();
  }

  private static String level(double weightsGib) {
    return on(24, 1, Engine.VLLM, weightsGib).holding(new Held(0, 1)).level();
  }

  private static Placement on(double gib, int devices, Engine engine, double weightsGib) {
    return new Placement(llama(engine, weightsGib), device(gib), devices);
  }

  static Resident llama(Engine engine, double weightsGib) {
    return new Resident(
            engine,
            "BF16",
            new Weights(weightsGib * Fit.GIB, .012 * weightsGib * Fit.GIB, true),
            KvCache.of(Shapes.llama8b()).orElseThrow(),
            Shapes.llama8b())
        .keeping(CacheType.BF16);
  }

  static Device device(double gib) {
    return Device.of(MarketSketch.card("card", gib, 1000, null, null)).orElseThrow();
  }
}
