package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.market.Build;
import rightsize.decision.market.Offer;
import rightsize.decision.market.Provider;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Fit;
import rightsize.decision.memory.Occupied;
import rightsize.facts.PartialDate;

/** Where an option runs. */
sealed interface Place {

  /** Of what day the price is; empty when there is none. */
  default Optional<PartialDate> priced() {
    return switch (this) {
      case Hosted hosted -> hosted.offer().price().asOptional().map(p -> p.on().orElse(p.from()));
      case Machines machines ->
          machines.device().accelerator().rent().asOptional().map(r -> r.from());
    };
  }

  /** At a provider's endpoint. */
  record Hosted(Offer offer, Optional<Provider> provider) implements Place {}

  /**
   * On accelerators.
   *
   * @param owned the asker's own or to be bought, not rented
   * @param devices per replica
   */
  record Machines(
      Build build,
      Device device,
      boolean owned,
      int devices,
      int replicas,
      Optional<Occupied> memory,
      Optional<String> missing)
      implements Place {

    Optional<Fit> fit() {
      return memory.map(Occupied::fit);
    }
  }
}
