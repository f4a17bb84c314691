package rightsize.admin.models;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.approvals.ApprovalLine;
import rightsize.admin.licences.Permit;
import rightsize.admin.words.FactLine;
import rightsize.admin.words.FactLine.Said;

/**
 * One model with everything that is known of it, each with its source.
 *
 * @param asOf the day that is looked back to, or empty
 */
record ModelView(
    String id,
    String asOf,
    String name,
    String developer,
    String sizeClass,
    boolean inferred,
    String status,
    String statusWord,
    List<FactLine> facts,
    List<FactLine> architecture,
    Optional<Permit> permit,
    List<OfferLine> offers,
    List<BuildLine> builds,
    List<ScoreLine> scores,
    List<SpeedLine> speeds,
    List<StandingLine> standings,
    List<ApprovalLine> approvals) {

  /** Whether they are shown at once; a sweep over all loads is hundreds. */
  public boolean fewSpeeds() {
    return speeds.size() <= 20;
  }

  public boolean unusual() {
    return !"current".equals(status);
  }

  /**
   * @param extras prices beyond input and output, as label and amount
   * @param prices how many dated prices are kept
   */
  record OfferLine(
      String id,
      String provider,
      String region,
      String context,
      String input,
      String output,
      List<Map.Entry<String, String>> extras,
      String from,
      Said said,
      int prices) {}

  record BuildLine(
      String id,
      String format,
      String quantisation,
      String bits,
      String size,
      String kept,
      String repository,
      Said said) {}

  record ScoreLine(
      String benchmark,
      String category,
      String score,
      String range,
      String configuration,
      boolean selfReported,
      String measures,
      String misses,
      Said said) {}

  record StandingLine(
      String task, String success, int reports, int teams, boolean counts, boolean contested) {}
}
