package rightsize.evaluation.memory;

import rightsize.decision.memory.Engine;
import rightsize.decision.memory.Fit;
import rightsize.decision.memory.Held;
import rightsize.decision.memory.Placement;
import rightsize.decision.memory.Split;

/**
 * One posted run: what was put where, and the most memory it took.
 *
 * @param context tokens the run allowed for
 * @param peakGib over all devices
 * @param activeShare of the parameters that work on a token
 */
record Peak(Placement placement, double context, double peakGib, double activeShare) {

  /** Less than this share of the weights in a card's memory, and the rest was elsewhere. */
  private static final double ALL = .9;

  Fit predicted() {
    return placement.holding(new Held(1, context));
  }

  /** With probability 0.95, and split as the engine can. */
  boolean saidToFit() {
    return Split.of(placement.resident(), placement.devices()) instanceof Split.Possible
        && predicted().fits();
  }

  /**
   * It stayed within the cards, and all of its weights were in them. Only llama.cpp goes on with
   * the rest elsewhere; the others do not start. The table's source mixes GB and GiB, so that a
   * peak is beyond a card only where it is so in both.
   */
  boolean didFit() {
    boolean elsewhere =
        placement.resident().engine() == Engine.LLAMA_CPP && peakGib < ALL * weightsGib();
    return peakGib <= cardsGib() * Fit.GIB / 1e9 && !elsewhere;
  }

  /** Beyond the cards in GiB, within them in GB. */
  boolean inDoubt() {
    return didFit() && peakGib > cardsGib();
  }

  /** The naive answer: what works on a token fits the cards. */
  boolean naivelyFits() {
    return weightsGib() * activeShare <= cardsGib();
  }

  double cardsGib() {
    return placement.devices() * placement.device().memoryGib();
  }

  private double weightsGib() {
    return placement.resident().weights().bytes() / Fit.GIB;
  }
}
