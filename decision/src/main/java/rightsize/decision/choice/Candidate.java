package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.advices.Grade;
import rightsize.decision.advices.Kind;
import rightsize.decision.advices.OptionName;
import rightsize.decision.cost.Bill;
import rightsize.decision.cost.Usage;
import rightsize.decision.market.Model;
import rightsize.decision.market.Provider;
import rightsize.decision.quality.Expected;

/**
 * Something that might be advised, with every number it is judged by.
 *
 * @param bill empty when the price is unknown, for the reason in {@code missingPrice}
 * @param usd a month by the bill; options are compared by it over and over
 * @param expected of the model as released; {@code score} and {@code sd} are of this build
 */
record Candidate(
    String id,
    Model model,
    Place place,
    Usage usage,
    Optional<Bill> bill,
    double usd,
    String missingPrice,
    Pace pace,
    Expected expected,
    double score,
    double sd,
    double pAdequate) {

  Kind kind() {
    return switch (place) {
      case Place.Hosted hosted -> Kind.HOSTED;
      case Place.Machines machines -> machines.owned() ? Kind.OWNED : Kind.RENTED;
    };
  }

  /** Infinite without a bill. */
  static double costOf(Optional<Bill> bill) {
    return bill.map(Bill::usd).orElse(Double.POSITIVE_INFINITY);
  }

  boolean graded() {
    return expected.grade() != Grade.D;
  }

  Candidate judged(double probability) {
    return new Candidate(
        id, model, place, usage, bill, usd, missingPrice, pace, expected, score, sd, probability);
  }

  boolean runsOnCpu() {
    return place instanceof Place.Machines machines && machines.device().isCpu();
  }

  OptionName named() {
    return switch (place) {
      case Place.Hosted(var offer, var provider) ->
          new OptionName(
              id,
              kind(),
              model.id(),
              model.name(),
              Optional.of(offer.provider()),
              Optional.of(provider.map(Provider::name).orElse(offer.provider())),
              offer.region().asOptional(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      case Place.Machines machines ->
          new OptionName(
              id,
              kind(),
              model.id(),
              model.name(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(machines.build().quantisation()),
              Optional.of(machines.device().accelerator().id()),
              Optional.of(machines.device().accelerator().name()),
              Optional.of(machines.devices() * machines.replicas()));
    };
  }
}
