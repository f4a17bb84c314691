package rightsize.decision.standings;

/** A team, or all unverified voices of one month taken together. */
record Witness(double logit, double variance, boolean verified) {

  double standardised(double centre) {
    return (logit - centre) / Math.sqrt(variance);
  }
}
