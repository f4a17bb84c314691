package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.advices.Option.Energy;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.cost.Usage;
import rightsize.decision.energy.Endpoint;
import rightsize.decision.energy.Footprint;
import rightsize.decision.energy.Grid;
import rightsize.decision.speed.Shape;

/** What an option takes from a grid; empty where a fact is missing. */
record Power(Asked asked, Candidate option) {

  Optional<Energy> energy() {
    return switch (option.place()) {
      case Place.Machines machines -> option.bill().flatMap(bill -> of((MachineBill) bill));
      case Place.Hosted hosted -> hosted();
    };
  }

  private Optional<Energy> of(MachineBill bill) {
    return Footprint.of(bill.drawn(), asked.profile().grid().flatMap(Grid::of));
  }

  /** Only where all that is read and written is known in tokens, and the model in parameters. */
  private Optional<Energy> hosted() {
    Usage usage = option.usage();
    if (usage.audioMinutes() > 0 || !usage.imageTokensKnown()) {
      return Optional.empty();
    }
    double sent = usage.requests() * asked.profile().sendings();
    return Shape.of(option.model())
        .map(
            shape ->
                Footprint.of(
                    new Endpoint(
                        shape.totalParams() / 1e9,
                        shape.activeParams() / 1e9,
                        sent * usage.input() + usage.corpusTokens(),
                        sent * (usage.output() + usage.thinking()))));
  }
}
