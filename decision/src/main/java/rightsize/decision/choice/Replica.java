package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.choice.Catalogue.Ready;
import rightsize.decision.choice.Machinery.Stock;
import rightsize.decision.memory.Fit;
import rightsize.decision.memory.Held;
import rightsize.decision.memory.Occupied;

/**
 * One copy of a build on a group of accelerators.
 *
 * @param memory how the build, and what its requests hold, fit the group's memory
 */
record Replica(Ready ready, Stock stock, Occupied memory) {

  /** All of a spread where the accelerator's compute is not stated. */
  private static final double SD_ASSUMED = .70;

  int devices() {
    return memory.placement().devices();
  }

  Fit fit() {
    return memory.fit();
  }

  Replica holding(Held more) {
    return new Replica(ready, stock, memory.holding(more));
  }

  /** Natural-log standard deviation of a prediction that rests on the accelerator's compute. */
  double sd(double stated) {
    return stock.device().computeStated() ? stated : SD_ASSUMED;
  }

  Place.Machines times(int replicas) {
    return new Place.Machines(
        ready.build(),
        stock.device(),
        stock.owned(),
        devices(),
        replicas,
        Optional.of(memory),
        Optional.empty());
  }
}
