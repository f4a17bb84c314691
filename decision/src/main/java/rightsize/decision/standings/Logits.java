package rightsize.decision.standings;

/** Between a probability and its logit; StrictMath, so that every machine says the same. */
final class Logits {

  private Logits() {}

  static double of(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }

  static double probability(double logit) {
    return 1 / (1 + StrictMath.exp(-logit));
  }
}
