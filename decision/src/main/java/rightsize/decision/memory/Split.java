package rightsize.decision.memory;

import java.util.List;
import rightsize.decision.market.Architecture;
import rightsize.facts.Fact;

/**
 * Whether a model can be split over so many devices (DECISION.md 1.3): heads are dealt out whole,
 * key-value heads dealt out or copied, and a quantised block stays on one device.
 */
public sealed interface Split {

  record Possible() implements Split {}

  /**
   * @param fact by its catalogue name
   * @param value what it is
   * @param by what it would have to divide by
   */
  record Impossible(String fact, int value, int by) implements Split {}

  /** Nobody states a fact that decides it. */
  record Unknown(String fact) implements Split {}

  /** Of the sizes of a group that engines are run with, those that it can be split over. */
  static List<Integer> groups(Resident resident) {
    return Occupied.GROUPS.stream()
        .filter(group -> of(resident, group) instanceof Possible)
        .toList();
  }

  static Split of(Resident resident, int devices) {
    if (devices == 1 || resident.engine().byLayers()) {
      return new Possible();
    }
    Architecture shape = resident.shape();
    if (!(shape.heads() instanceof Fact.Known<Integer>(Integer heads))) {
      return new Unknown("heads");
    }
    if (heads % devices != 0) {
      return new Impossible("heads", heads, devices);
    }
    boolean latent = shape.kvLoraRank().orElse(0) > 0;
    int kvHeads = latent ? heads : shape.kvHeads().orElse(heads);
    if (kvHeads % devices != 0 && devices % kvHeads != 0) {
      return new Impossible("kv_heads", kvHeads, devices);
    }
    return blocks(shape, devices, resident.block());
  }

  /** Rows of the inner layer's second matrix are dealt out; a block must not cross the cut. */
  private static Split blocks(Architecture shape, int devices, int block) {
    boolean mixed = shape.experts().orElse(0) > 1;
    Fact<Integer> width =
        mixed && shape.moeIntermediateSize().isKnown()
            ? shape.moeIntermediateSize()
            : shape.intermediateSize();
    if (block > 1
        && width instanceof Fact.Known<Integer>(Integer inner)
        && inner % (devices * block) != 0) {
      return new Impossible(
          mixed ? "moe_intermediate_size" : "intermediate_size", inner, devices * block);
    }
    return new Possible();
  }
}
