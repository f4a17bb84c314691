package rightsize.decision.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Option;
import rightsize.decision.advices.Option.Change;
import rightsize.decision.advices.Option.Concurrent;
import rightsize.decision.advices.Term;
import rightsize.decision.market.Shapes;

/** An 8B model on a card of 24 GiB; a token of its cache takes 131,072 bytes. */
class OccupiedTest {
  private static final int CARDS = 8;

  @Test
  void theLargestLeverIsTheOneThatFreesMost() {
    // 16 sequences of 2,048 tokens hold 4.0 GiB: in 8 bits, or half as many, 2.0; the smaller build
    // has 15 - 5 = 10 GiB less
    Occupied occupied = occupied(15, new Held(16, 2048), smaller(5));

    assertThat(occupied.lever()).contains(new Change("smaller_quantisation", "INT4", 10.0));
    assertThat(occupied(5, new Held(16, 2048)).lever())
        .contains(new Change("smaller_kv_cache", "FP8", 2.0));
  }

  @Test
  void anotherDeviceIsTheLeverWhereNothingElseFreesAnything() {
    // a reader holds no cache: 15 * 1.02 / 2 + 0.33 of links and fewer activations on each of two
    Resident reader =
        new Resident(
            Engine.VLLM,
            "BF16",
            new Weights(15 * Fit.GIB, 0, true),
            KvCache.NONE,
            Shapes.llama8b());
    Occupied occupied =
        Occupied.of(
            new Placement(reader, FitTest.device(24), 1), new Held(1, 512), List::of, CARDS);

    Change change = occupied.lever().orElseThrow();
    assertThat(change.code()).isEqualTo("more_devices");
    assertThat(change.to()).isEqualTo("2");
    assertThat(change.gib()).isCloseTo(15 - 7.65 - .33 + .09, within(.05));
  }

  @Test
  void whatFitsNeedsNoChange() {
    assertThat(occupied(15, new Held(1, 2048)).wouldFit()).isEmpty();
  }

  @Test
  void fewerRequestsAreTheSmallestChange() {
    // 15 + 0.333 + 0.8 = 16.13 of 22.08; room for 5 of 8,192 tokens, 1 GiB each
    assertThat(occupied(15, new Held(16, 8192)).wouldFit())
        .contains(new Change("fewer_requests", "5", 11.0));
  }

  @Test
  void thenSmallerElementsThenSmallerWeightsThenMoreDevices() {
    // one sequence of 65,536 tokens holds 8 GiB of the 5 there are: in 8 bits 4
    assertThat(occupied(15, new Held(1, 65_536)).wouldFit())
        .contains(new Change("smaller_kv_cache", "FP8", 4.0));
    // 131,072 tokens hold 16 GiB, in 8 bits still 8: 5 GiB of weights would not leave 16 either
    assertThat(occupied(15, new Held(1, 131_072), smaller(3)).wouldFit().orElseThrow().code())
        .isEqualTo("smaller_quantisation");
    assertThat(occupied(15, new Held(1, 131_072)).wouldFit().orElseThrow().code())
        .isEqualTo("more_devices");
  }

  @Test
  void theLastWayOutIsAShorterContext() {
    Occupied alone =
        Occupied.of(
            new Placement(FitTest.llama(Engine.VLLM, 15), FitTest.device(24), 1),
            new Held(1, 131_072),
            List::of,
            1);

    Change change = alone.wouldFit().orElseThrow();
    assertThat(change.code()).isEqualTo("shorter_context");
    // about 5 GiB of 131,072 bytes each
    assertThat(Integer.parseInt(change.to())).isBetween(40_000, 43_000);
  }

  @Test
  void whatNothingHelpsSaysNothing() {
    Occupied hopeless =
        Occupied.of(
            new Placement(FitTest.llama(Engine.VLLM, 200), FitTest.device(24), 1),
            new Held(1, 512),
            List::of,
            1);

    assertThat(hopeless.wouldFit()).isEmpty();
    assertThat(hopeless.shown(300).level()).isEqualTo("too_tight");
    assertThat(hopeless.shown(300).concurrent()).contains(new Concurrent(0, 0));
  }

  @Test
  void theNeedHasItsRangeAndItsPartsAsTerms() {
    Option.Memory shown = occupied(14.96, new Held(4, 8192)).shown(1024);
    Estimate need = shown.estimate().orElseThrow();

    assertThat(need.value()).isEqualTo(shown.needGib());
    assertThat(need.low()).isLessThan(need.value() - .8); // half a GiB, 1.645 times, at least
    assertThat(need.high()).isGreaterThan(need.value() + .8);
    assertThat(need.terms().stream().mapToDouble(Term::value).sum())
        .isCloseTo(need.value(), within(.2)); // four tenths, each rounded
    assertThat(need.terms()).extracting(Term::unit).containsOnly("gib");
  }

  @Test
  void tellsHowManyItHoldsAtOnce() {
    // room 5.09 GiB: 5 of 8,192 tokens, 40 of 1,024
    assertThat(occupied(14.96, new Held(1, 8192)).shown(1024).concurrent())
        .contains(new Concurrent(40, 5));
  }

  private static Occupied occupied(double weightsGib, Held held, Resident... smaller) {
    return Occupied.of(
        new Placement(FitTest.llama(Engine.VLLM, weightsGib), FitTest.device(24), 1),
        held,
        () -> List.of(smaller),
        CARDS);
  }

  private static Resident smaller(double weightsGib) {
    return new Resident(
            Engine.VLLM,
            "INT4",
            new Weights(weightsGib * Fit.GIB, 0, true),
            KvCache.of(Shapes.llama8b()).orElseThrow(),
            Shapes.llama8b())
        .keeping(CacheType.BF16);
  }
}
