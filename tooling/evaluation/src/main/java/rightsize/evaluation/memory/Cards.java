package rightsize.evaluation.memory;

import rightsize.decision.market.Accelerator;
import rightsize.decision.memory.Device;
import rightsize.facts.Fact;

/** Devices of which a table states the memory. */
final class Cards {

  private Cards() {}

  /**
   * @param bandwidth GB/s; no memory sum rests on it
   */
  static Device of(double gib, double bandwidth) {
    return of("gpu", gib, bandwidth);
  }

  /** Memory that a chip shares with the rest of the machine. */
  static Device shared(double gib, double bandwidth) {
    return of("apple", gib, bandwidth);
  }

  private static Device of(String kind, double gib, double bandwidth) {
    return Device.of(
            new Accelerator(
                "card",
                "card",
                Fact.unknown(),
                Fact.known(kind),
                Fact.known(gib),
                Fact.known(bandwidth),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown()))
        .orElseThrow();
  }
}
