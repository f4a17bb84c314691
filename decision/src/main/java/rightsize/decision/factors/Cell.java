package rightsize.decision.factors;

/**
 * What one kind of source says of one model on one test.
 *
 * @param model index
 * @param test index
 * @param value on a scale where errors are roughly normal: a logit of the share solved, or a rating
 *     as it is
 * @param weight one, or less for a source that is trusted less: its noise is divided by it
 */
public record Cell(int model, int test, double value, double weight) {}
