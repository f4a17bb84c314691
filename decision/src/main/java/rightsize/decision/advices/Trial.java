package rightsize.decision.advices;

/**
 * An option worth trying on one's own cases first.
 *
 * @param cases how many cases
 * @param sdBefore points of doubt about its quality now
 * @param sdAfter points of doubt once the cases are checked
 */
public record Trial(OptionName option, int cases, double sdBefore, double sdAfter) {}
