package rightsize.decision.speed;

import java.util.Optional;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.Model;

/**
 * What the speed of a model depends on.
 *
 * @param activeShare weights read for one token, as a share of all
 * @param expertShare weights inside routed experts, as a share of all; 0 for a dense model
 * @param expertHit chance that one token touches a given expert
 */
public record Shape(
    double totalParams,
    double activeParams,
    double activeShare,
    double expertShare,
    double expertHit,
    int layers,
    int hiddenSize,
    int kvHeads) {

  /** The share of the weights that a step of b sequences reads. */
  public double touched(double b) {
    return expertShare > 0 ? 1 - expertShare * StrictMath.pow(1 - expertHit, b) : activeShare;
  }

  /** Empty when parameters, layers or width are unknown. */
  public static Optional<Shape> of(Model model) {
    Architecture facts = model.architecture().orElse(Architecture.unknown());
    if (!model.totalParamsB().isKnown()
        || !facts.layers().isKnown()
        || !facts.hiddenSize().isKnown()) {
      return Optional.empty();
    }
    double total = model.totalParamsB().orElse(0.0) * 1e9;
    int experts = facts.experts().orElse(0);
    int chosen = facts.activeExperts().orElse(0);
    boolean mixture = experts > 1 && chosen > 0 && chosen < experts;
    if (mixture && !model.activeParamsB().isKnown()) {
      return Optional.empty();
    }
    double active = Math.min(total, model.activeParamsB().orElse(total / 1e9) * 1e9);
    double share = active / total;
    double hit = mixture ? (double) chosen / experts : share;
    double expertShare = share < 1 ? Math.min(1, Math.max(0, (1 - share) / (1 - hit))) : 0;
    return Optional.of(
        new Shape(
            total,
            active,
            share,
            expertShare,
            hit,
            facts.layers().orElse(0),
            facts.hiddenSize().orElse(0),
            facts.kvHeads().orElse(8)));
  }
}
