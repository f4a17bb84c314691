package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.market.Build;
import rightsize.decision.market.Offer;
import rightsize.decision.market.Provider;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Fit;

/** Where an option runs. */
sealed interface Place {

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
      Optional<Fit> fit,
      Optional<String> missing)
      implements Place {}
}
