package rightsize.decision.quality;

/** Log-odds, in StrictMath so that every machine decides alike. */
final class Logit {
  static double of(double p) {
    return StrictMath.log(p / (1 - p));
  }

  static double inverse(double logit) {
    return 1 / (1 + StrictMath.exp(-logit));
  }

  private Logit() {}
}
