package rightsize.advisor.lines;

/**
 * One of the twelve sentences; 0 is the step before any model.
 *
 * @param number its place on the answer page, 0 to 12
 * @param text the sentence or sentences, plain text
 */
public record Line(int number, String text) {}
