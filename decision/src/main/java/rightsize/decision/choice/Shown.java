package rightsize.decision.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Option;
import rightsize.decision.advices.OptionName;
import rightsize.decision.advices.Term;
import rightsize.decision.chance.Normal;
import rightsize.decision.cost.Bill;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.cost.Usage;
import rightsize.decision.market.Model;
import rightsize.decision.memory.Occupied;
import rightsize.decision.quality.Expected;
import rightsize.decision.quality.Quantised;
import rightsize.decision.quality.TaskScores;

/** An option as it leaves the core: rounded, named, explained, with what must be checked. */
final class Shown {
  private final Asked asked;
  private final TaskScores scores;

  Shown(Asked asked, TaskScores scores) {
    this.asked = asked;
    this.scores = scores;
  }

  Option option(Candidate c) {
    OptionName name = c.named();
    Model model = c.model();
    Optional<Occupied> memory =
        c.place() instanceof Place.Machines machines ? machines.memory() : Optional.empty();
    Usage usage = c.usage();
    double meanTokens = usage.input() + (usage.output() + usage.thinking()) / 2;
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
        c.bill().orElse(null) instanceof MachineBill machines && machines.price().purchaseUsd() > 0,
        c.bill().map(Bill::estimate).orElseGet(Shown::unknownCost),
        quality(c),
        Math.round(c.pAdequate() * 1000) / 1000.0,
        c.pace().shown(),
        memory.map(occupied -> occupied.shown(meanTokens)),
        new Conditions(asked, c).notes(),
        new Power(asked, c).energy());
  }

  /**
   * Only options that lost at a rule before the price lack one, and those are never shown whole.
   */
  private static Estimate unknownCost() {
    return new Estimate(0, 0, 0, Basis.UNKNOWN, List.of("the price is unknown"), List.of());
  }

  private Option.Quality quality(Candidate c) {
    Expected expected = c.expected();
    double spread = Normal.Z90 * c.sd();
    int tests = expected.independent() + expected.vendor();
    Basis basis =
        expected.independent() > 0
            ? Basis.INDEPENDENT
            : expected.vendor() > 0 ? Basis.VENDOR : Basis.INHERITED;
    List<String> because = new ArrayList<>();
    because.add(
        tests == 0
            ? "no score speaks for this task: inherited from its family, size and date"
            : String.format(
                Locale.ROOT,
                "%d scores speak for this task, %d of them published by the vendor",
                tests,
                expected.vendor()));
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("scores", tests, "scores"));
    terms.add(new Term("vendor_scores", expected.vendor(), "scores"));
    terms.add(new Term("sd", Bar.tenth(c.sd()), "points"));
    terms.addAll(rounded(expected));
    double loss = c.score() - expected.score();
    if (loss != 0) {
      boolean measured = c.place() instanceof Place.Machines on && Quantised.isMeasured(on.build());
      terms.add(
          new Term(measured ? "quantisation_measured" : "quantisation", Bar.tenth(loss), "points"));
      because.add(
          String.format(
              Locale.ROOT,
              measured
                  ? "quantisation costs about %.1f points, measured on these weights"
                  : "quantisation costs about %.1f points, as it does others",
              -loss));
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

  /** Finer than a score, so that the sum still is one. */
  private List<Term> rounded(Expected expected) {
    return scores.terms(expected).stream()
        .map(t -> new Term(t.code(), Math.round(t.value() * 1e4) / 1e4, t.unit()))
        .toList();
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
}
