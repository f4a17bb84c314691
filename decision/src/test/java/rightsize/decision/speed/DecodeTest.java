package rightsize.decision.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.speed.Correction.Near.NOWHERE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Term;
import rightsize.decision.market.Accelerator;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Engine;
import rightsize.decision.memory.Figure;
import rightsize.decision.memory.WeightParts;
import rightsize.decision.memory.Weights;
import rightsize.facts.Fact;

class DecodeTest {
  private static final Load LOAD = Load.of(600, 200);

  @Test
  void oneSequenceReadsTheWeightsOncePerToken() {
    // read by every token: 8.03e9 less the embedding, 128,256 * 4,096 = 0.525e9: 7.505e9 * 2 B
    // / 1,000e9 B/s = 15.009 ms, * 1.1 = 16.510; kv 131,072 B * 700 = 0.092 ms;
    // worked 6.979e9: 2 * 6.979e9 / 165e12 = 0.0846 ms a token, prompt 600 * 0.0846 + attention
    // 2 * 32 * 4,096 * 600^2 / 165e12 = 0.572 => 51.33 ms; compute (51.33 / 200 + 0.0846) * 1.2 =
    // 0.410; the step 0.5, layers 32 * 0.06 = 1.92; per sequence 0.015 => 19.447
    assertThat(llama(1).tpotMs(1)).isCloseTo(19.447, within(.005));
  }

  @Test
  void theFirstTokenWaitsForItsPromptAndForStepsOfOthers() {
    // 1.2 * 51.331 + 2 * 19.447 + 20 + 1 => 121.49
    assertThat(llama(1).ttftMs(1)).isCloseTo(121.49, within(.02));
  }

  @Test
  void othersPromptsComeFirst() {
    // four more sequences: 0.1 * 4 * 1.2 * 51.331 = 24.64 of queue, 4 * 1 of bookkeeping, and two
    // steps that are longer by 4 * (0.0918 + 0.4095 + 0.015) = 2.065 each => 32.77
    assertThat(llama(1).ttftMs(5) - llama(1).ttftMs(1)).isCloseTo(32.77, within(.02));
  }

  @Test
  void twoDevicesReadTwiceAsFastButTalk() {
    // weights 8.255, kv 0.046, compute 0.205; link 8 * 32 * 4,096 / 2 / 64e9 = 0.0082 ms a token,
    // * (1 + 3) * 2.5 = 0.082; the step 0.5, layers 1.92, sequence 0.015 => 11.023
    assertThat(llama(2).tpotMs(1)).isCloseTo(11.023, within(.005));
  }

  @Test
  void underLlamaCppASecondDeviceSpeedsNothingUp() {
    Decode one = decode(Copies.llama8b(Copies.card(), 1, Engine.LLAMA_CPP));
    Decode two = decode(Copies.llama8b(Copies.card(), 2, Engine.LLAMA_CPP));

    assertThat(two.tpotMs(1)).isEqualTo(one.tpotMs(1));
  }

  @Test
  void applesChipsReadMoreSlowly() {
    Decode card = decode(Copies.llama8b(Copies.card(), 1, Engine.LLAMA_CPP));
    Decode apple = decode(Copies.llama8b(mac(), 1, Engine.LLAMA_CPP));

    // half of 1.1 * 15.009 ms more, twice as slow on this machine: 16.51
    assertThat(apple.tpotMs(1) - card.tpotMs(1)).isCloseTo(16.51, within(.01));
  }

  @Test
  void manySequencesShareTheReading() {
    assertThat(llama(1).perSecond(16)).isGreaterThan(5 * llama(1).perSecond(1));
  }

  @Test
  void everyTimeGrowsWithTheBatch() {
    Decode decode = decode(Copies.qwen(8));
    for (double b = 1; b < 512; b *= 2) {
      assertThat(decode.tpotMs(2 * b)).isGreaterThan(decode.tpotMs(b));
      assertThat(decode.ttftMs(2 * b)).isGreaterThan(decode.ttftMs(b));
      assertThat(decode.residenceMs(2 * b)).isGreaterThan(decode.residenceMs(b));
    }
  }

  @Test
  void everyTimeGrowsWithTheContext() {
    for (double input = 100; input < 100_000; input *= 3) {
      Decode shorter = decode(Copies.llama8b(Copies.card(), 1, Engine.VLLM), Load.of(input, 200));
      Decode longer =
          decode(Copies.llama8b(Copies.card(), 1, Engine.VLLM), Load.of(3 * input, 200));
      assertThat(longer.tpotMs(4)).isGreaterThan(shorter.tpotMs(4));
      assertThat(longer.ttftMs(4)).isGreaterThan(shorter.ttftMs(4));
    }
  }

  @Test
  void heavierWeightsTakeLonger() {
    Copy light = Copies.llama8b(Copies.card(), 1, Engine.VLLM);
    Copy heavy = new Copy(light.shape(), new Weights(20e9, 0, true), light.cache(), light.group());

    assertThat(decode(heavy).tpotMs(8)).isGreaterThan(decode(light).tpotMs(8));
  }

  @Test
  void fasterMemoryIsNeverSlower() {
    Device slow = Copies.card();
    Device fast = new Device(slow.accelerator(), 24, .92, 2e12, slow.flops(), true, 1, 1, 1);

    assertThat(decode(Copies.llama8b(fast, 1, Engine.VLLM)).tpotMs(8))
        .isLessThan(decode(Copies.llama8b(slow, 1, Engine.VLLM)).tpotMs(8));
  }

  @Test
  void aMixtureReadsFewOfItsExpertsForOneTokenAndMostForMany() {
    // 8 of 128 experts: one token touches 6.25 %, 64 touch 1 - (1 - 0.0625)^64 = 98.4 %
    StepWork one = Work.of(Copies.qwen(8), LOAD).orElseThrow().step(1);
    StepWork many = Work.of(Copies.qwen(8), LOAD).orElseThrow().step(64);

    assertThat(many.experts() / one.experts()).isCloseTo(.984 / .0625, within(.01));
    assertThat(many.weights()).isEqualTo(one.weights());
  }

  @Test
  void operationsInExpertsCountAsTheMeanOfTheChosenAndOfAll() {
    // 8 of 128 experts of 227.1e9: sqrt(1 / 16) * 227.1e9 = 56.77e9, where 14.19e9 are multiplied
    // with; 2 * 56.77e9 / (8 * 165e12) = 0.0860 ms a token, 600 / 200 + 1 = 4 tokens a step and 600
    // of a prompt
    Work work = Work.of(Copies.qwen(8), LOAD).orElseThrow();

    assertThat(work.step(1).expertCompute()).isCloseTo(.3441, within(.0002));
    assertThat(work.first(1, 0).expertPrefill()).isCloseTo(51.61, within(.03));
    assertThat(work.reckoning(1)).isCloseTo(work.step(1).compute() + .0860, within(.0001));
  }

  @Test
  void aDenseModelHasNoOperationsInExperts() {
    Work dense = Work.of(Copies.llama8b(Copies.card(), 1, Engine.VLLM), LOAD).orElseThrow();

    assertThat(dense.step(1).expertCompute()).isZero();
    assertThat(dense.reckoning(2)).isEqualTo(dense.step(2).compute());
  }

  @Test
  void anIndexerCostsEachLayerOfSparseAttention() {
    StepWork full = new StepWork(0, 0, 0, 0, 0, 0, 78, 0, 0, 1);
    StepWork sparse = new StepWork(0, 0, 0, 0, 0, 0, 78, 0, 78, 1);

    assertThat(sparse.at(Costs.STEP) - full.at(Costs.STEP)).isCloseTo(78 * .04, within(1e-9));
  }

  @Test
  void partsAreReadInTheBitsTheyAreKeptIn() {
    Copy alike = Copies.qwen(8);
    Copy parted = Copies.kept(alike, new WeightParts(40e9, 120e9, 0));
    StepWork one = Work.of(parted, LOAD).orElseThrow().step(1);

    // 40e9 and 8 of 128 of 120e9 bytes at 8 * 1,000e9 a second
    assertThat(one.weights()).isCloseTo(5, within(1e-9));
    assertThat(one.experts()).isCloseTo(.9375, within(1e-9));
  }

  @Test
  void partsInSixteenBitsAreMultipliedInSixteenBits() {
    var known = Fact.known(165.0);
    Device fast =
        device(Copies.card(Fact.known("gpu"), known, Fact.known(330.0), Fact.unknown(), known));
    Copy copy = Copies.llama8b(fast, 1, Engine.VLLM);
    Copy fp8 =
        new Copy(
            copy.shape(), copy.weights(), copy.cache(), new Group(fast, 1, Engine.VLLM, "FP8"));
    double all = Work.of(fp8, Load.of(0, 1)).orElseThrow().step(1).compute();
    double half =
        Work.of(Copies.kept(fp8, new WeightParts(8e9, 0, 1e9)), Load.of(0, 1))
            .orElseThrow()
            .step(1)
            .compute();

    // 2 * 1e9 operations take 1 / 165e12 instead of 1 / 330e12 each
    assertThat(half - all).isCloseTo(2e12 / 165e12 - 2e12 / 330e12, within(1e-9));
  }

  @Test
  void anEngineIsSlowerAtWhatIsItsOwnOnly() {
    StepWork reading = new StepWork(1, 1, 1, 0, 0, 1, 0, 0, 0, 0);
    StepCosts noStart = new StepCosts(1.1, 1.2, 1, 1.2, 6, 2.5, 0, .06, .03, .04, .015);
    assertThat(reading.at(noStart.paced(2))).isEqualTo(reading.at(noStart));

    StepWork own = new StepWork(0, 0, 0, 1, 1, 0, 1, 1, 1, 1);
    assertThat(own.at(Costs.STEP.paced(2))).isCloseTo(2 * own.at(Costs.STEP), within(1e-9));
  }

  @Test
  void allWorkAtItsCostIsTheTime() {
    Decode decode = decode(Copies.qwen(4));
    Work work = Work.of(Copies.qwen(4), LOAD).orElseThrow();

    double tpot = work.step(16).at(Costs.STEP);
    assertThat(decode.tpotMs(16)).isCloseTo(tpot, within(1e-9));
    assertThat(decode.ttftMs(16)).isCloseTo(work.first(16, tpot).at(Costs.FIRST), within(1e-9));
  }

  @Test
  void littlesLawHoldsAtTheOperatingBatch() {
    for (Decode decode : List.of(llama(1), decode(Copies.qwen(8)))) {
      for (double batch = 1; batch <= 64; batch *= 2) {
        assertThat(decode.batchAt(decode.perSecond(batch), 64)).isCloseTo(batch, within(1e-6));
      }
    }
  }

  @Test
  void whereMoreArrivesThanLeavesTheBatchIsTheMost() {
    assertThat(llama(1).batchAt(2 * llama(1).perSecond(64), 64)).isEqualTo(64);
  }

  @Test
  void termsMakeUpTheTimesExactly() {
    Copy mixture = Copies.qwen(4);
    Copy measured = Copies.llama8b(Copies.card(), 1, Engine.LLAMA_CPP);
    Copy apple = Copies.llama8b(mac(), 1, Engine.LLAMA_CPP);

    for (Copy copy : List.of(mixture, measured, apple)) {
      Decode decode = decode(copy);
      assertThat(sum(decode.stepTerms(16))).isCloseTo(decode.tpotMs(16), within(1e-9));
      assertThat(sum(decode.firstTerms(16))).isCloseTo(decode.ttftMs(16), within(1e-9));
      assertThat(sum(decode.answerTerms(16))).isCloseTo(decode.residenceMs(16), within(1e-9));
    }
  }

  @Test
  void whatMeasurementsCorrectIsATermOfItsOwn() {
    Correction correction = new Correction(1.2, .8, .15, .3, 3, 0, 0, NOWHERE, NOWHERE);
    Decode decode = Decode.of(Copies.qwen(4), LOAD, Costs.round(), correction).orElseThrow();
    Decode predicted = decode(Copies.qwen(4));

    assertThat(decode.tpotMs(16)).isCloseTo(1.2 * predicted.tpotMs(16), within(1e-9));
    assertThat(decode.ttftMs(16)).isCloseTo(.8 * predicted.ttftMs(16), within(1e-9));
    assertThat(sum(decode.stepTerms(16))).isCloseTo(decode.tpotMs(16), within(1e-9));
    assertThat(sum(decode.firstTerms(16))).isCloseTo(decode.ttftMs(16), within(1e-9));
    assertThat(sum(decode.answerTerms(16))).isCloseTo(decode.residenceMs(16), within(1e-9));
    Term measured = decode.stepTerms(16).getLast();
    assertThat(measured.code()).isEqualTo("measured");
    assertThat(measured.value()).isCloseTo(decode.tpotMs(16) - predicted.tpotMs(16), within(1e-9));
    for (double batch = 1; batch <= 64; batch *= 2) {
      assertThat(decode.batchAt(decode.perSecond(batch), 64)).isCloseTo(batch, within(1e-6));
    }
  }

  @Test
  void measurementsNarrowTheDoubtUpToTheBatchesThatWereMeasured() {
    Correction correction = new Correction(1, 1, .15, .3, 3, 0, 0, NOWHERE, NOWHERE);
    Decode decode = Decode.of(Copies.qwen(4), LOAD, Costs.round(), correction).orElseThrow();

    assertThat(decode.sd(256)).isEqualTo(.15);
    assertThat(decode.sd(257)).isEqualTo(.35);
    assertThat(decode.sdFirst()).isEqualTo(.3);
  }

  @Test
  void aMeasuredAcceleratorsResidualCountsForAllOfAStep() {
    Copy copy = Copies.llama8b(Copies.card(), 1, Engine.VLLM);
    Coefficients slower = Costs.with(Map.of("card", 1.25), Set.of());

    assertThat(Decode.of(copy, LOAD, slower).orElseThrow().tpotMs(4))
        .isCloseTo(1.25 * decode(copy).tpotMs(4), within(1e-9));
  }

  @Test
  void rangesAreNarrowestWhereModelAndAcceleratorWereMeasured() {
    Copy copy = Copies.llama8b(Copies.card(), 1, Engine.VLLM);
    Coefficients known = Costs.with(Map.of("card", 1.0), Set.of(copy.shape().key()));
    Coefficients otherModel = Costs.with(Map.of("card", 1.0), Set.of());

    assertThat(Decode.of(copy, LOAD, known).orElseThrow().sd(64)).isEqualTo(.20);
    assertThat(Decode.of(copy, LOAD, otherModel).orElseThrow().sd(64)).isEqualTo(.26);
    assertThat(Decode.of(copy, LOAD, known).orElseThrow().sd(257)).isEqualTo(.35);
    assertThat(decode(Copies.llama8b(Copies.card(), 1, Engine.LLAMA_CPP)).sd(1)).isEqualTo(.24);
  }

  @Test
  void assumedComputeWidensEveryRangeThatRestsOnIt() {
    Fact<Double> unknown = Fact.unknown();
    Device silent = device(Copies.card(Fact.known("gpu"), unknown, unknown, unknown, unknown));
    Decode decode = decode(Copies.llama8b(silent, 1, Engine.VLLM));

    assertThat(decode.sd(1)).isEqualTo(.70);
    assertThat(decode.sdFirst()).isEqualTo(.70);
  }

  @Test
  void withoutComputeNothingIsPredicted() {
    Device silent =
        new Device(Copies.card().accelerator(), 24, .92, 1e12, Double.NaN, false, 450, 1, 1);

    assertThat(Decode.of(Copies.llama8b(silent, 1, Engine.VLLM), LOAD, Costs.round()).lacks())
        .contains("accelerator_tflops");
  }

  @Test
  void overALinkNobodyStatesNothingIsPredicted() {
    var known = Fact.known(165.0);
    Device island = device(Copies.card(Fact.known("gpu"), known, known, known, Fact.unknown()));

    assertThat(Decode.of(Copies.llama8b(island, 2, Engine.VLLM), LOAD, Costs.round()).lacks())
        .contains("accelerator_link");
  }

  @Test
  void weightlessBuildsAreNotPredicted() {
    Copy copy = Copies.llama8b(Copies.card(), 1, Engine.VLLM);
    for (double absurd : new double[] {0, -1, Double.NaN}) {
      Copy empty = new Copy(copy.shape(), new Weights(absurd, 0, true), copy.cache(), copy.group());
      Figure<Decode> figure = Decode.of(empty, LOAD, Costs.round());
      assertThat(figure.lacks()).contains("weights_bytes");
    }
  }

  @Test
  void noAnswerIsNotANumber() {
    for (Load load : List.of(Load.of(0, 0), Load.of(1, 1), Load.of(1e6, 1e5))) {
      Decode decode = decode(Copies.llama8b(Copies.card(), 1, Engine.VLLM), load);
      for (double b : new double[] {1, 100, 1e5}) {
        assertThat(decode.tpotMs(b)).isFinite().isPositive();
        assertThat(decode.ttftMs(b)).isFinite().isPositive();
        assertThat(decode.residenceMs(b)).isFinite().isPositive();
      }
    }
  }

  private static Device mac() {
    var known = Fact.known(165.0);
    return device(Copies.card(Fact.known("apple"), known, Fact.unknown(), known, Fact.unknown()));
  }

  private static Decode llama(int devices) {
    return decode(Copies.llama8b(Copies.card(), devices, Engine.VLLM));
  }

  private static Decode decode(Copy copy) {
    return decode(copy, LOAD);
  }

  private static Decode decode(Copy copy, Load load) {
    return Decode.of(copy, load, Costs.round()).orElseThrow();
  }

  private static Device device(Accelerator accelerator) {
    return Device.of(accelerator).orElseThrow();
  }

  private static double sum(List<Term> terms) {
    return terms.stream().mapToDouble(Term::value).sum();
  }
}
