package rightsize.decision.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Kind;
import rightsize.decision.advices.Note;
import rightsize.decision.advices.Option;
import rightsize.decision.advices.OptionName;
import rightsize.decision.advices.Term;
import rightsize.decision.chance.Normal;
import rightsize.decision.cost.Bill;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.market.CommercialUse;
import rightsize.decision.market.Model;
import rightsize.decision.market.Provider;
import rightsize.decision.market.Provider.TrainingUse;
import rightsize.decision.market.Provider.ZeroRetention;
import rightsize.decision.market.Status;
import rightsize.decision.memory.Fit;
import rightsize.decision.needs.Need;
import rightsize.decision.quality.Expected;
import rightsize.facts.Fact;

/** An option as it leaves the core: rounded, named, explained, with what must be checked. */
final class Shown {
  private final Asked asked;

  Shown(Asked asked) {
    this.asked = asked;
  }

  Option option(Candidate c) {
    OptionName name = c.named();
    Model model = c.model();
    Optional<Fit> fit =
        c.place() instanceof Place.Machines machines ? machines.fit() : Optional.empty();
    return new Option(
        c.id(),
        c.kind(),
        model.id(),
        model.name(),
        model.sizeClassOrStated(),
        model.sizeClassInferred().orElse(!model.totalParamsB().isKnown()),
        model.totalParamsB().asOptional(),
        model.licence().asOptional(),
        model.openWeights().asOptional(),
        name.provider(),
        name.providerName(),
        name.region(),
        c.place() instanceof Place.Hosted hosted
            ? Optional.of(hosted.offer().id())
            : Optional.empty(),
        c.place() instanceof Place.Machines machines
            ? Optional.of(machines.build().id())
            : Optional.empty(),
        name.quantisation(),
        name.accelerator(),
        name.acceleratorName(),
        name.count(),
        c.bill().orElse(null) instanceof MachineBill machines && machines.boughtUsd() > 0,
        c.bill().map(Bill::estimate).orElseGet(Shown::unknownCost),
        quality(c),
        Math.round(c.pAdequate() * 1000) / 1000.0,
        c.pace().shown(),
        fit.map(Fit::shown),
        conditions(c));
  }

  /**
   * Only options that lost at a rule before the price lack one, and those are never shown whole.
   */
  private static Estimate unknownCost() {
    return new Estimate(0, 0, 0, Basis.UNKNOWN, List.of("the price is unknown"), List.of());
  }

  static Option.Quality quality(Candidate c) {
    Expected expected = c.expected();
    double spread = Normal.Z90 * c.sd();
    int scores = expected.independent() + expected.vendor();
    Basis basis =
        expected.independent() > 0
            ? Basis.INDEPENDENT
            : expected.vendor() > 0 ? Basis.VENDOR : Basis.INHERITED;
    List<String> because = new ArrayList<>();
    because.add(
        scores == 0
            ? "no score speaks for this task: inherited from its family, size and date"
            : String.format(
                Locale.ROOT,
                "%d scores speak for this task, %d of them published by the vendor",
                scores,
                expected.vendor()));
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("scores", scores, "scores"));
    terms.add(new Term("vendor_scores", expected.vendor(), "scores"));
    terms.add(new Term("sd", Bar.tenth(c.sd()), "points"));
    double loss = c.score() - expected.score();
    if (loss != 0) {
      terms.add(new Term("quantisation", Bar.tenth(loss), "points"));
      because.add(String.format(Locale.ROOT, "quantisation costs about %.1f points", -loss));
    }
    expected
        .influence()
        .ifPresent(
            influence ->
                terms.add(
                    new Term(
                        "reports", Bar.tenth(influence.after() - influence.before()), "points")));
    return new Option.Quality(
        Bar.tenth(c.score()),
        Bar.tenth(Math.max(0, c.score() - spread)),
        Bar.tenth(Math.min(100, c.score() + spread)),
        basis,
        because,
        terms,
        expected.grade());
  }

  Estimate gain(Candidate from, Candidate to, double sd) {
    double mean = to.score() - from.score();
    return new Estimate(
        Bar.tenth(mean),
        Bar.tenth(mean - Normal.Z90 * sd),
        Bar.tenth(mean + Normal.Z90 * sd),
        Basis.ESTIMATED,
        List.of("difference of the two expected scores, from their joint doubt"),
        List.of(new Term("sd", Bar.tenth(sd), "points")));
  }

  private List<Note> conditions(Candidate c) {
    List<Note> notes = new ArrayList<>();
    Model model = c.model();
    Need.Latency limit = asked.latency();
    if (c.place() instanceof Place.Machines machines && !machines.device().computeStated()) {
      notes.add(
          new Note(
              "check_accelerator_speed",
              "nobody states the accelerator's compute: the least that is usual was assumed",
              Map.of("accelerator", machines.device().accelerator().id())));
    }
    boolean timed =
        limit.ttftMs().isPresent() || limit.tpotMs().isPresent() || limit.e2eMs().isPresent();
    if (timed && !c.pace().isKnown()) {
      notes.add(
          new Note(
              "check_answer_time",
              "check the answer time in the pilot: nothing is known about it",
              Map.of()));
    }
    if (!model.languages().isKnown()
        && asked.need().languages().stream().anyMatch(l -> !l.code().equals("en"))) {
      notes.add(
          new Note(
              "check_languages",
              "nobody states which languages it knows: try it in yours",
              Map.of(
                  "languages",
                  asked.need().languages().stream().map(Need.LanguageShare::code).toList())));
    }
    if (model.openWeights().orElse(false)
        && model.commercialUse().orElse(CommercialUse.ALLOWED) == CommercialUse.CONDITIONAL) {
      notes.add(
          new Note(
              "read_licence",
              "commercial use is allowed under conditions: read the licence",
              Map.of("licence", model.licence().orElse("unknown"))));
    }
    if (model.status().orElse(Status.CURRENT) == Status.DEPRECATED) {
      notes.add(
          new Note(
              "deprecated",
              "its vendor has deprecated it",
              Map.of("successor", model.successor().orElse("unknown"))));
    }
    if (model.status().orElse(Status.CURRENT) == Status.PREVIEW) {
      notes.add(new Note("preview", "it is a preview and may change", Map.of()));
    }
    if (c.place() instanceof Place.Hosted hosted) {
      providerConditions(hosted.provider(), notes);
    }
    if (c.bill().orElse(null) instanceof MachineBill machines && machines.boughtUsd() > 0) {
      notes.add(
          new Note(
              "to_be_bought",
              "the accelerator is to be bought: its price is spread over 36 months",
              Map.of("purchase_month_usd", Bill.cents(machines.boughtUsd()))));
    }
    if (c.kind() == Kind.OWNED) {
      notes.add(
          new Note(
              "costs_not_included",
              "people, the machine around the accelerator, space, network and spares are not included",
              Map.of()));
    }
    return notes;
  }

  private void providerConditions(Optional<Provider> provider, List<Note> notes) {
    boolean noTraining = asked.dataRules().noTraining().orElse(false);
    TrainingUse use = provider.flatMap(p -> p.trainingUse().asOptional()).orElse(TrainingUse.NEVER);
    if (noTraining && use == TrainingUse.OPT_OUT) {
      notes.add(
          new Note(
              "opt_out_of_training", "opt out of training before the first request", Map.of()));
    }
    boolean arranged =
        provider
            .filter(
                p ->
                    p.zeroRetention() instanceof Fact.Known<ZeroRetention>(ZeroRetention z)
                        && z == ZeroRetention.AVAILABLE)
            .isPresent();
    int days = provider.flatMap(p -> p.retentionDays().asOptional()).orElse(Integer.MAX_VALUE);
    if (arranged && asked.dataRules().maxRetentionDays().filter(most -> days > most).isPresent()) {
      notes.add(
          new Note(
              "arrange_zero_retention",
              "arrange zero retention with the provider before the first request",
              Map.of()));
    }
  }
}
