package rightsize.decision.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.decision.choice.Questions.ask;
import static rightsize.decision.choice.Questions.shop;
import static rightsize.decision.market.MarketSketch.build;
import static rightsize.decision.market.MarketSketch.card;
import static rightsize.decision.market.MarketSketch.market;
import static rightsize.decision.market.MarketSketch.offer;
import static rightsize.decision.market.MarketSketch.price;
import static rightsize.decision.market.ModelSketch.model;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rightsize.decision.advices.Advice;
import rightsize.decision.market.Absurd;
import rightsize.decision.market.Market;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.Model;
import rightsize.decision.market.ModelSketch;
import rightsize.decision.market.Shapes;
import rightsize.decision.market.Speed;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Task;
import rightsize.decision.needs.Where;
import rightsize.facts.Fact;

/**
 * Whatever the sources state of models, builds, accelerators and speeds, no number of an answer is
 * none.
 */
class AbsurdFactsTest {

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFigureOfAnAnswerIsANumber(long seed) {
    Market absurd = absurd(seed);

    for (NeedDraft need : List.of(shop(), selfHosted(), embedding())) {
      Advice advice = ask(need, absurd);

      assertFinite("advice", advice);
    }
  }

  @Test
  void manyOfThemAreAnsweredWithMachines() {
    long machines =
        seeds()
            .mapToObj(seed -> ask(selfHosted(), absurd(seed)))
            .flatMap(advice -> advice.options().stream())
            .filter(option -> option.memory().isPresent())
            .count();

    assertThat(machines).isGreaterThan(100);
  }

  private static NeedDraft selfHosted() {
    return shop()
        .hardware(
            new Need.Hardware(Where.SELF_HOSTED, List.of(), Optional.empty(), Optional.of(true)));
  }

  private static NeedDraft embedding() {
    return new NeedDraft(Task.EMBEDDINGS, new Need.Volume(100_000, Per.DAY))
        .hardware(new Need.Hardware(Where.ANY, List.of(), Optional.empty(), Optional.of(true)));
  }

  private static Market absurd(long seed) {
    Absurd draw = new Absurd(seed);
    MarketSketch sketch = market();
    for (int i = 0; i < 6; i++) {
      ModelSketch some =
          model("acme/m" + i).params(8).shaped(Fact.known(draw.facts(Shapes.llama8b())));
      Model drawn = some.drawn();
      sketch.with(seed % 2 == 0 ? drawn : draw.facts(drawn)).tested(some, 50 + 5 * i);
      sketch.with(offer("acme", drawn.id(), Fact.known(price(i, i))));
      sketch.with(
          draw.facts(build("acme/m" + i, i % 2 == 0 ? "BF16" : "Q4_K_M", Fact.unknown(), 16)));
      sketch.with(draw.facts(card("card" + i, 24, 936, .3, 1500.0)));
    }
    for (int i = 0; i < 36; i++) {
      sketch.with(draw.facts(speed("acme/m" + i % 6, "card" + i / 6, i % 4, (i % 5 - 1) * 301)));
    }
    sketch.with(build("acme/m0", "QX_9", Fact.unknown(), 4));
    return sketch.drawn();
  }

  private static Speed speed(String model, String card, int devices, int tokens) {
    boolean file = tokens % 2 == 0;
    return new Speed(
        model,
        file ? "Q4_K_M" : "BF16",
        file ? "llama.cpp" : "vllm",
        card,
        devices,
        tokens,
        tokens,
        devices - 1,
        Fact.known(400.0),
        Fact.known(60.0),
        Fact.unknown(),
        Fact.unknown());
  }

  private static void assertFinite(String path, Object value) {
    switch (value) {
      case Double number -> assertThat(number).as(path).isFinite();
      case Optional<?> maybe -> maybe.ifPresent(inner -> assertFinite(path, inner));
      case Collection<?> many -> many.forEach(each -> assertFinite(path + "[]", each));
      case Map<?, ?> map -> map.forEach((key, each) -> assertFinite(path + "." + key, each));
      case Record record -> assertParts(path, record);
      case null, default -> {}
    }
  }

  private static void assertParts(String path, Record record) {
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      try {
        part.getAccessor().setAccessible(true);
        assertFinite(path + "." + part.getName(), part.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(path, e);
      }
    }
  }
}
