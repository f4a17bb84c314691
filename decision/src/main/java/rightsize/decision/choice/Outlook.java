package rightsize.decision.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Advice.Sensitivity;
import rightsize.decision.advices.Kind;
import rightsize.decision.chance.Normal;
import rightsize.decision.cost.Bill;
import rightsize.decision.cost.HostedBill;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.needs.Need;

/** What a month costs as the need grows, and what would change the answer. */
final class Outlook {
  private final Asked asked;
  private final Chooser chooser;
  private final List<Candidate> adequate;
  private final Bar bar;

  Outlook(Asked asked, Chooser chooser, List<Candidate> adequate, Bar bar) {
    this.asked = asked;
    this.chooser = chooser;
    this.adequate = adequate;
    this.bar = bar;
  }

  List<Advice.Month> projection(Candidate advised) {
    List<Advice.Month> months = new ArrayList<>();
    asked
        .need()
        .growth()
        .ifPresent(
            growth -> {
              for (int t = 0; t <= growth.months(); t++) {
                double requests =
                    asked.need().volume().perMonth()
                        * StrictMath.pow(1 + growth.percentPerMonth() / 100, t);
                OptionalDouble budget = budgetIn(t);
                months.add(
                    new Advice.Month(
                        t,
                        Math.round(requests),
                        Bill.cents(advised.bill().orElseThrow().usdAt(requests)),
                        budget.isPresent()
                            ? Optional.of(Bill.cents(budget.getAsDouble()))
                            : Optional.empty()));
              }
            });
    return months;
  }

  static Optional<Integer> budgetBinds(List<Advice.Month> months) {
    return months.stream()
        .filter(m -> m.budgetUsd().filter(budget -> m.costUsd() > budget).isPresent())
        .map(Advice.Month::month)
        .findFirst();
  }

  private OptionalDouble budgetIn(int month) {
    boolean later =
        asked
            .need()
            .budget()
            .flatMap(Need.Budget::later)
            .filter(l -> month >= l.fromMonth())
            .isPresent();
    return later && asked.laterUsd().isPresent() ? asked.laterUsd() : asked.budgetUsd();
  }

  /** The cheapest adequate way to run a model oneself, against the cheapest adequate endpoint. */
  Optional<Candidate> selfHosted(Candidate advised) {
    if (advised.kind() != Kind.HOSTED) {
      return Optional.of(advised);
    }
    return adequate.stream().filter(c -> c.kind() != Kind.HOSTED).min(Chooser.BY_COST);
  }

  OptionalLong breakEven(Candidate self) {
    Optional<Candidate> hosted =
        adequate.stream().filter(c -> c.kind() == Kind.HOSTED).min(Chooser.BY_COST);
    if (hosted.isEmpty()
        || !(self.bill().orElseThrow() instanceof MachineBill machines)
        || !(hosted.get().bill().orElseThrow() instanceof HostedBill bill)) {
      return OptionalLong.empty();
    }
    return machines.breakEven(bill);
  }

  List<Sensitivity> sensitivity(
      Candidate advised, OptionalLong breakEven, Optional<Candidate> self) {
    List<Sensitivity> turns = new ArrayList<>();
    double crossing = barThatTurns(advised);
    if (crossing < 100 && crossing > bar.required()) {
      Optional<Candidate> then =
          chooser.choose(adequate, c -> c != advised && barThatTurns(c) > crossing);
      turns.add(new Sensitivity("quality_bar", Bar.tenth(crossing), then.map(Candidate::named)));
    }
    double least = advised.bill().orElseThrow().covered();
    Optional<Candidate> cheaper =
        chooser.choose(adequate, c -> c.bill().orElseThrow().covered() < least);
    turns.add(
        new Sensitivity(
            "budget", Bill.cents(asked.inOwnCurrency(least)), cheaper.map(Candidate::named)));
    if (breakEven.isPresent()
        && asked.foreseeable(breakEven.getAsLong())
        && self.isPresent()
        && advised.kind() == Kind.HOSTED) {
      turns.add(new Sensitivity("volume", breakEven.getAsLong(), self.map(Candidate::named)));
    }
    residency(advised).ifPresent(turns::add);
    return turns;
  }

  /** The required score above which an option is no longer adequate. */
  private double barThatTurns(Candidate option) {
    return option.score() - Normal.Z80 * bar.sdOfDifference(option);
  }

  private Optional<Sensitivity> residency(Candidate advised) {
    if (!asked.residency().isEmpty() || advised.kind() == Kind.OWNED) {
      return Optional.empty();
    }
    Asked inEurope = asked.within("eu");
    boolean stays =
        DataRules.requestsStayInAllowedRegions(inEurope, advised) instanceof Ruling.Kept;
    if (stays) {
      return Optional.empty();
    }
    Optional<Candidate> then =
        chooser.choose(
            adequate,
            c -> DataRules.requestsStayInAllowedRegions(inEurope, c) instanceof Ruling.Kept);
    return Optional.of(new Sensitivity("residency", "eu", then.map(Candidate::named)));
  }
}
