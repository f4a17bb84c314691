package rightsize.decision.quality;

/**
 * What one kind of source says of one model on one benchmark: the mean of its variants.
 *
 * @param model index
 * @param benchmark index
 * @param logit share solved
 * @param weight one, or less for a vendor's own figure
 */
record Cell(int model, int benchmark, double logit, double weight) {

  /** A vendor's own figure: shifted down and with 1.25 times the noise (DECISION.md 4.3). */
  static final double VENDOR_SHIFT = .05;

  static final double VENDOR_WEIGHT = 1 / (1.25 * 1.25);
}
