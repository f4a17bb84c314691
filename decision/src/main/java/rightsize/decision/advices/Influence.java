package rightsize.decision.advices;

import java.util.List;

/**
 * What experience reports did to the advised option's quality.
 *
 * @param before expected score without the reports
 * @param after expected score with them
 * @param weight the share of the reports in the answer, 0 to 1
 * @param lacks what is missing before the reports may count fully
 */
public record Influence(
    int reports, int teams, double before, double after, double weight, List<String> lacks) {
  public Influence {
    lacks = List.copyOf(lacks);
  }
}
