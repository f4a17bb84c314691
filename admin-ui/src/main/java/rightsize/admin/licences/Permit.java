package rightsize.admin.licences;

import java.util.List;
import rightsize.admin.words.FactLine;

/**
 * What a model's licence permits.
 *
 * @param written expression, proprietary or unrecognised
 * @param use commercial use in the reader's language
 * @param pill how the word is coloured: good, warn, bad or empty
 */
public record Permit(String licence, String written, String use, String pill, List<Part> parts) {

  public boolean isJoined() {
    return parts.size() > 1;
  }

  public boolean isProprietary() {
    return written.equals("proprietary");
  }

  public boolean isUnrecognised() {
    return written.equals("unrecognised");
  }

  /**
   * One licence of it.
   *
   * @param link the licence's page here, or at SPDX
   * @param listed SPDX lists it
   * @param known it is listed, or somebody has described it
   * @param facts thresholds and notes, each with its source
   */
  public record Part(
      String id,
      String name,
      String link,
      boolean listed,
      boolean known,
      String use,
      List<FactLine> facts) {}
}
