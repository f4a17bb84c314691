package rightsize.decision.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Advice.Sensitivity;
import rightsize.decision.advices.Kind;
import rightsize.decision.advices.Option;
import rightsize.decision.chance.Normal;
import rightsize.decision.cost.Bill;
import rightsize.decision.cost.HostedBill;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.cost.PayOff;

/** How machines of one's own compare, and what would change the answer. */
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

  /** The cheapest adequate way to run a model oneself, against the cheapest adequate endpoint. */
  Optional<Candidate> selfHosted(Candidate advised) {
    if (advised.kind() != Kind.HOSTED) {
      return Optional.of(advised);
    }
    return adequate.stream().filter(c -> c.kind() != Kind.HOSTED).min(Chooser.BY_COST);
  }

  /** Against the cheapest adequate endpoint; without one there is nothing to break even with. */
  Advice.SelfHosted compared(Option shown, Candidate self) {
    Optional<HostedBill> hosted =
        adequate.stream()
            .filter(c -> c.kind() == Kind.HOSTED)
            .min(Chooser.BY_COST)
            .map(c -> (HostedBill) c.bill().orElseThrow());
    if (hosted.isEmpty() || !(self.bill().orElseThrow() instanceof MachineBill machines)) {
      return new Advice.SelfHosted(
          shown, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    PayOff payOff = PayOff.of(machines, hosted.get(), self.id());
    return new Advice.SelfHosted(
        shown,
        boxed(machines.breakEven(hosted.get())),
        boxed(payOff.low()),
        boxed(payOff.high()),
        Optional.of(Math.round(payOff.pCheaper() * 100) / 100.0));
  }

  private static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  List<Sensitivity> sensitivity(
      Candidate advised, Optional<Long> breakEven, Optional<Candidate> self) {
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
        && asked.foreseeable(breakEven.get())
        && self.isPresent()
        && advised.kind() == Kind.HOSTED) {
      turns.add(new Sensitivity("volume", breakEven.get(), self.map(Candidate::named)));
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
