package rightsize.decision.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Engine;

class MeasuredTest {
  private static final Load LOAD = Load.of(600, 200);
  private static final Copy COPY = Copies.llama8b(Copies.card(), 1, Engine.VLLM);
  private static final Copy ON_TWO = Copies.llama8b(Copies.card(), 2, Engine.VLLM);
  private static final Device OTHER =
      Device.of(MarketSketch.card("other", 24, 1000, null, null)).orElseThrow();

  @Test
  void whereNothingWasMeasuredNothingIsCorrected() {
    assertThat(Measured.NOTHING.of(COPY.group(), LOAD)).isEqualTo(Correction.NONE);
  }

  @Test
  void oneSlowRunMovesThePredictionByTheShareOfWhatIsOffThatItsLoadDoesNotExplain() {
    Correction correction = corrected(COPY, run(COPY, LOAD, 8, 1.2, 1.2));

    // (.18 + .24) / 1 of log 1.2 = .0766
    assertThat(correction.stepFactor()).isCloseTo(Math.exp(.0766), within(1e-4));
    // of the build .42 * .58 = .2436 is left to doubt, and .58 of the load: sqrt(.8236) * .26
    assertThat(correction.sdStep()).isCloseTo(.9075 * .26, within(1e-4));
    assertThat(correction.rows()).isEqualTo(1);
    assertThat(correction.related()).isZero();
  }

  @Test
  void rowsOfAnotherNumberOfDevicesSpeakForWhatIsShared() {
    Correction correction = corrected(COPY, run(ON_TWO, LOAD, 8, 1.2, 1.2));

    // shared: (1 / .82) / (1 / .18 + 1 / .82) = .18 of log 1.2 = .0328
    assertThat(correction.stepFactor()).isCloseTo(Math.exp(.0328), within(1e-4));
    assertThat(correction.rows()).isZero();
    assertThat(correction.related()).isEqualTo(1);
    assertThat(correction.stepMeasured(8)).isFalse();
  }

  @RepeatedTest(20)
  void aMeasurementMovesThePredictionTowardsItAndNeverPast(RepetitionInfo turn) {
    Random random = new Random(turn.getCurrentRepetition());
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Load load = Load.of(100 + random.nextInt(4000), 50 + random.nextInt(1000));
      double atOnce = 1 + random.nextInt(200);
      Run run = run(COPY, load, atOnce, factor(random), factor(random));
      Decode before = decode(runs, load);
      runs.add(run);
      Decode after = decode(runs, load);

      between(before.tpotMs(atOnce), after.tpotMs(atOnce), run.tpotMs());
      between(before.ttftMs(atOnce), after.ttftMs(atOnce), run.ttftMs());
      assertThat(after.sd(atOnce)).isLessThan(before.sd(atOnce));
      assertThat(after.sdFirst()).isLessThan(before.sdFirst());
      if (random.nextBoolean()) { // of what speaks for it, too
        runs.add(run(ON_TWO, load, atOnce, factor(random), factor(random)));
      }
    }
  }

  @Test
  void anotherAcceleratorOrEngineChangesNothing() {
    List<Run> runs =
        List.of(
            run(Copies.llama8b(OTHER, 1, Engine.VLLM), LOAD, 8, 1.5, 1.5),
            run(Copies.llama8b(Copies.card(), 1, Engine.SGLANG), LOAD, 8, 1.5, 1.5));

    assertThat(Measured.of(runs, Costs.round()).of(COPY.group(), LOAD)).isEqualTo(Correction.NONE);
  }

  @Test
  void whatNoMemoryCouldReadIsNoMeasurement() {
    // 15 GB at 1,000 GB/s take 15 ms
    Run slip = new Run(COPY, LOAD, 8, 100, 14);

    assertThat(corrected(COPY, slip)).isEqualTo(Correction.NONE);
  }

  @Test
  void aLoadOfPromptsSaysNothingOfOneOfAnswers() {
    Measured prompts = Measured.of(List.of(run(COPY, Load.of(8000, 100), 8, 3, 3)), Costs.round());

    assertThat(prompts.of(COPY.group(), LOAD)).isEqualTo(Correction.NONE);
    assertThat(prompts.of(COPY.group(), Load.of(3000, 100)).rows()).isEqualTo(1);
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    Random random = new Random(7);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Copy copy = Copies.llama8b(Copies.card(), 1 + i % 5, Engine.VLLM);
      runs.add(run(copy, LOAD, 1 + i, factor(random), factor(random)));
    }

    assertThat(corrected(COPY, runs.reversed().toArray(Run[]::new)).stepFactor())
        .isEqualTo(corrected(COPY, runs.toArray(Run[]::new)).stepFactor());
  }

  @Test
  void aTimeThatWasNotMeasuredStaysAsPredicted() {
    Correction correction = corrected(COPY, run(COPY, LOAD, 8, 1.2, Double.NaN));

    assertThat(correction.firstFactor()).isEqualTo(1);
    assertThat(correction.sdFirst()).isCloseTo(Costs.DOUBT.first(), within(1e-9));
    assertThat(correction.stepMeasured(8)).isTrue();
    assertThat(correction.firstMeasured(8)).isFalse();
  }

  @Test
  void aLoadIsMeasuredWithinTwiceAndHalfOfIt() {
    Run run = run(COPY, LOAD, 8, 1.2, 1.2);

    assertThat(corrected(COPY, run).stepMeasured(16)).isTrue();
    assertThat(corrected(COPY, run).stepMeasured(4)).isTrue();
    assertThat(corrected(COPY, run).stepMeasured(17)).isFalse();
    Measured measured = Measured.of(List.of(run), Costs.round());
    assertThat(measured.of(COPY.group(), Load.of(1200, 100)).stepMeasured(8)).isTrue();
    assertThat(measured.of(COPY.group(), Load.of(1300, 200)).stepMeasured(8)).isFalse();
    assertThat(measured.of(COPY.group(), Load.of(600, 90)).stepMeasured(8)).isFalse();
  }

  private static Correction corrected(Copy copy, Run... runs) {
    return Measured.of(List.of(runs), Costs.round()).of(copy.group(), LOAD);
  }

  private static Decode decode(List<Run> runs, Load load) {
    Correction correction = Measured.of(runs, Costs.round()).of(COPY.group(), load);
    return Decode.of(COPY, load, Costs.round(), correction).orElseThrow();
  }

  /** So many times as slow as predicted. */
  private static Run run(Copy copy, Load load, double atOnce, double step, double first) {
    Decode decode = Decode.of(copy, load, Costs.round()).orElseThrow();
    return new Run(copy, load, atOnce, first * decode.ttftMs(atOnce), step * decode.tpotMs(atOnce));
  }

  /** A seventh faster up to some times slower: memory reads weights in four fifths of the time. */
  private static double factor(Random random) {
    return Math.exp(Math.abs(random.nextGaussian()) / 2 - .15);
  }

  private static void between(double before, double after, double measured) {
    assertThat(after)
        .isBetween(
            Math.min(before, measured) * (1 - 1e-12), Math.max(before, measured) * (1 + 1e-12))
        .isNotEqualTo(before);
  }
}
