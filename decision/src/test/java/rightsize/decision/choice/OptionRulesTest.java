package rightsize.decision.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.decision.choice.Questions.ask;
import static rightsize.decision.choice.Questions.data;
import static rightsize.decision.choice.Questions.shop;
import static rightsize.decision.choice.Questions.usd;
import static rightsize.decision.choice.Questions.where;
import static rightsize.decision.market.MarketSketch.build;
import static rightsize.decision.market.MarketSketch.card;
import static rightsize.decision.market.MarketSketch.market;
import static rightsize.decision.market.MarketSketch.offer;
import static rightsize.decision.market.MarketSketch.price;
import static rightsize.decision.market.MarketSketch.provider;
import static rightsize.decision.market.ModelSketch.model;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Exclusion;
import rightsize.decision.advices.Kind;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.ArchitectureSketch;
import rightsize.decision.market.Market;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.ModelSketch;
import rightsize.decision.market.Provider;
import rightsize.decision.market.Provider.TrainingUse;
import rightsize.decision.market.Provider.ZeroRetention;
import rightsize.decision.market.Shapes;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Where;
import rightsize.facts.Fact;

/** Each rule seen from outside: a small market in which only that rule decides. */
class OptionRulesTest {
  private static final long GIB16 = 16_060_000_000L;

  @Test
  void staysOnPremisesWhereAsked() {
    Advice advice =
        ask(
            shop()
                .dataRules(data(null, null, List.of(), true))
                .hardware(where(Where.ANY, new Need.Owned("card", 1))),
            machines().drawn());

    assertThat(advice.options()).isNotEmpty().allMatch(o -> o.kind() == Kind.OWNED);
    assertThat(excluded(advice, "on_premises").count()).isPositive();
  }

  @Test
  void runsWhereTheAskerAllows() {
    Advice hosted = ask(shop().hardware(where(Where.HOSTED)), machines().drawn());
    Advice rented = ask(shop().hardware(where(Where.RENTED)), machines().drawn());

    assertThat(hosted.options()).isNotEmpty().allMatch(o -> o.kind() == Kind.HOSTED);
    assertThat(rented.options()).isNotEmpty().allMatch(o -> o.kind() == Kind.RENTED);
    assertThat(excluded(rented, "hardware_where").count()).isEqualTo(1);
  }

  @Test
  void providerDoesNotTrainOnRequests() {
    NeedDraft need = shop().dataRules(data(true, null, List.of(), null));

    assertThat(codes(ask(need, by(training(TrainingUse.ALWAYS))))).contains("training_use");
    assertThat(ask(need, by(training(TrainingUse.NEVER))).options()).hasSize(1);
    assertThat(ask(need, by(training(TrainingUse.OPT_OUT))).options().get(0).conditions())
        .anyMatch(note -> note.code().equals("opt_out_of_training"));
  }

  @Test
  void unknownTrainingIsNotYesButAsksForConfirmation() {
    Advice advice =
        ask(
            shop().dataRules(data(true, null, List.of(), null)),
            by(provider("acme", Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown())));

    assertThat(advice.options()).isEmpty();
    assertThat(advice.confirmToAdmit())
        .anyMatch(c -> c.fact().equals("training_use") && c.subject().equals("acme"));
  }

  @Test
  void providerKeepsRequestsNoLongerThanAllowed() {
    NeedDraft need = shop().dataRules(data(null, 7, List.of(), null));

    Advice thirty = ask(need, by(kept(Fact.known(30), Fact.known(ZeroRetention.UNAVAILABLE))));
    assertThat(excluded(thirty, "retention").examples().get(0).relaxation().orElseThrow().value())
        .isEqualTo(30);
    assertThat(ask(need, by(kept(Fact.known(7), Fact.unknown()))).options()).hasSize(1);
    assertThat(
            ask(need, by(kept(Fact.known(30), Fact.known(ZeroRetention.AVAILABLE))))
                .options()
                .get(0)
                .conditions())
        .anyMatch(note -> note.code().equals("arrange_zero_retention"));
    assertThat(ask(need, by(kept(Fact.unknown(), Fact.unknown()))).confirmToAdmit())
        .anyMatch(c -> c.fact().equals("retention_days"));
  }

  @Test
  void requestsStayInAllowedRegions() {
    NeedDraft need = shop().dataRules(data(null, null, List.of("eu"), null));

    assertThat(ask(need, by(in(Fact.known(List.of("us", "eu"))))).options()).hasSize(1);
    assertThat(codes(ask(need, by(in(Fact.known(List.of("us"))))))).contains("residency");
    assertThat(ask(need, by(in(Fact.unknown()))).confirmToAdmit())
        .anyMatch(c -> c.fact().equals("regions"));
  }

  @Test
  void livesThroughTheHorizon() {
    Advice soon = ask(shop(), served(model("a/b").retires("2027-03-01")).drawn());
    Advice late = ask(shop(), served(model("a/b").retires("2029")).drawn());

    assertThat(excluded(soon, "retires_within_horizon").examples().get(0).facts())
        .containsEntry("retires_on", "2027-03-01");
    assertThat(late.options()).hasSize(1);
    assertThat(late.triggers()).anyMatch(t -> t.code().equals("retirement"));
  }

  @Test
  void requestFitsTheContext() {
    Advice advice = ask(shop(), served(model("a/b").context(Fact.known(512L))).drawn());

    assertThat(excluded(advice, "context").examples().get(0).facts())
        .containsEntry("needs_tokens", 800L);
    assertThat(ask(shop(), served(model("a/b").context(Fact.unknown())).drawn()).confirmToAdmit())
        .anyMatch(c -> c.fact().equals("context_tokens"));
  }

  @Test
  void buildFitsTheMemory() {
    NeedDraft own = shop().hardware(where(Where.OWN, new Need.Owned("card", 1)));
    Advice advice =
        ask(
            own,
            known(model("a/b").params(40))
                .with(card("card", 24, 1000, null, null))
                .with(build("a/b", "BF16", Fact.known(80_000_000_000L), 16))
                .drawn());

    assertThat(excluded(advice, "memory").examples().get(0).facts()).containsKey("need_gib");
  }

  @Test
  void whatDoesNotFitSaysWhatWould() {
    NeedDraft own = shop().hardware(where(Where.OWN, new Need.Owned("card", 1)));
    Advice advice =
        ask(
            own,
            known(model("a/b").params(40))
                .with(card("card", 24, 1000, null, null))
                .with(build("a/b", "BF16", Fact.known(80_000_000_000L), 16))
                .with(build("a/b", "INT4", Fact.known(12_000_000_000L), 4))
                .drawn());

    assertThat(excluded(advice, "memory").examples().get(0).facts())
        .containsEntry("would_fit", "smaller_quantisation")
        .containsEntry("would_fit_to", "INT4");
  }

  @Test
  void aSplitThatTheHeadsForbidIsNone() {
    // 60 GB need four cards of 24 GiB; 6 heads can be dealt out to two
    NeedDraft own = shop().hardware(where(Where.OWN, new Need.Owned("card", 8)));
    Architecture six = new ArchitectureSketch(Shapes.llama8b()).heads(6).kvHeads(2).drawn();
    Advice advice =
        ask(
            own,
            known(model("a/b").params(30).shaped(Fact.known(six)))
                .with(card("card", 24, 1000, null, null))
                .with(build("a/b", "BF16", Fact.known(60_000_000_000L), 16))
                .drawn());

    assertThat(advice.options()).isEmpty();
    assertThat(excluded(advice, "memory").count()).isEqualTo(1);
  }

  @Test
  void theFactThatKeepsAMemoryFigureFromBeingMadeIsNamed() {
    NeedDraft own = shop().hardware(where(Where.OWN, new Need.Owned("card", 1)));
    Architecture hybrid =
        new ArchitectureSketch(Shapes.llama8b()).attention("hybrid").fullAttentionLayers(8).drawn();
    Advice advice =
        ask(
            own,
            known(model("a/b").shaped(Fact.known(hybrid)))
                .with(card("card", 24, 1000, null, null))
                .with(build("a/b", "BF16", Fact.known(GIB16), 16))
                .drawn());

    assertThat(advice.confirmToAdmit())
        .anyMatch(c -> c.code().equals("memory") && c.fact().equals("linear_key_heads"));
  }

  @Test
  void unknownArchitectureIsNoMemoryFigure() {
    NeedDraft own = shop().hardware(where(Where.OWN, new Need.Owned("card", 1)));
    Advice advice =
        ask(
            own,
            known(model("a/b").shaped(Fact.<Architecture>unknown()))
                .with(card("card", 24, 1000, null, null))
                .with(build("a/b", "BF16", Fact.known(GIB16), 16))
                .drawn());

    assertThat(advice.options()).isEmpty();
    assertThat(advice.confirmToAdmit())
        .anyMatch(c -> c.code().equals("memory") && c.fact().equals("architecture"));
  }

  @Test
  void acceleratorsAreEnough() {
    NeedDraft busy =
        shop()
            .volume(new Need.Volume(1_000_000_000, Per.MONTH))
            .hardware(where(Where.OWN, new Need.Owned("card", 1)));

    assertThat(codes(ask(busy, machines().drawn()))).contains("accelerator_count");
  }

  @Test
  void predictedSpeedKeepsTheAnswerTime() {
    NeedDraft hurried =
        shop()
            .hardware(where(Where.OWN, new Need.Owned("card", 1)))
            .latency(new Need.Latency(Optional.empty(), Optional.of(500.0), Optional.empty()));

    assertThat(codes(ask(hurried, machines().drawn()))).contains("answer_time");
  }

  @Test
  void unknownSpeedIsACondition() {
    Advice advice =
        ask(
            shop()
                .latency(new Need.Latency(Optional.of(2000.0), Optional.empty(), Optional.empty())),
            served(model("a/b")).drawn());

    assertThat(advice.options().get(0).conditions())
        .anyMatch(note -> note.code().equals("check_answer_time"));
    assertThat(advice.notKnown()).anyMatch(note -> note.code().equals("answer_time"));
  }

  @Test
  void priceIsKnown() {
    Advice advice =
        ask(shop(), known(model("a/b")).with(offer("acme", "a/b", Fact.unknown())).drawn());

    assertThat(advice.options()).isEmpty();
    assertThat(advice.confirmToAdmit()).anyMatch(c -> c.code().equals("price_unknown"));
  }

  @Test
  void costStaysWithinTheBudget() {
    // 300,000 * 800 tokens at 1 USD per million = 240 USD
    Advice advice = ask(shop().budget(usd(100)), served(model("a/b")).drawn());
    Exclusion.Example example = excluded(advice, "budget").examples().get(0);

    assertThat(example.facts()).containsEntry("cost_month_usd", 240.0);
    double needed = (Double) example.relaxation().orElseThrow().value();
    assertThat(needed).isGreaterThan(240);
    assertThat(ask(shop().budget(usd(needed)), served(model("a/b")).drawn()).options()).hasSize(1);
  }

  private static Exclusion excluded(Advice advice, String code) {
    return advice.excluded().stream()
        .filter(e -> e.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " not in " + advice.excluded()));
  }

  private static List<String> codes(Advice advice) {
    return advice.excluded().stream().map(Exclusion::code).toList();
  }

  /** One good model that nobody serves. */
  private static MarketSketch known(ModelSketch model) {
    return market()
        .with(model("house/reference"))
        .tested(model("house/reference"), 70)
        .with(model)
        .tested(model, 80);
  }

  private static MarketSketch served(ModelSketch model) {
    return known(model).with(offer("acme", "a/b", Fact.known(price(1, 1))));
  }

  private static Market by(Provider provider) {
    return served(model("a/b")).with(provider).drawn();
  }

  /** One good model served by acme, and a build of it for a card one can rent or own. */
  private static MarketSketch machines() {
    return served(model("a/b"))
        .with(card("card", 24, 1000, .4, 2000.0))
        .with(build("a/b", "BF16", Fact.known(GIB16), 16));
  }

  private static Provider training(TrainingUse use) {
    return provider("acme", Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.known(use));
  }

  private static Provider kept(Fact<Integer> days, Fact<ZeroRetention> zero) {
    return provider("acme", Fact.unknown(), days, zero, Fact.unknown());
  }

  private static Provider in(Fact<List<String>> regions) {
    return provider("acme", regions, Fact.unknown(), Fact.unknown(), Fact.unknown());
  }
}
