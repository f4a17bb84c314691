package rightsize.admin.costs;

import java.util.List;
import java.util.Optional;

/**
 * What a team's models are reckoned with.
 *
 * @param team empty for somebody in none
 * @param others whether the reader may look at those of any team
 * @param edit address of the form, or empty for those who may not change them
 * @param kept who said it and when; empty for the usual costs
 * @param history newest first
 */
record CostsView(
    String team,
    boolean others,
    String edit,
    Optional<Kept> kept,
    List<Line> lines,
    List<Change> history,
    String next,
    Optional<String> silent) {

  record Kept(String author, String at) {}

  /**
   * @param own whether it is another value than the usual one
   * @param named whether it holds names: they stand as they are in any language
   */
  record Line(String label, String value, String usual, boolean own, boolean named) {}

  /**
   * @param said what is not usual in it
   */
  record Change(String number, String author, String at, List<Line> said) {}
}
