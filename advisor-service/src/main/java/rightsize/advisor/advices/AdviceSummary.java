package rightsize.advisor.advices;

import java.time.Instant;
import java.util.UUID;

/**
 * One row of a team's advices.
 *
 * @param title as the asker put it; absent when they gave none
 * @param advised id of the advised model; absent when none was
 */
public record AdviceSummary(
    UUID id,
    String team,
    String author,
    String title,
    String task,
    String verdict,
    String advised,
    Instant createdAt) {

  static AdviceSummary of(SavedAdvice saved) {
    return new AdviceSummary(
        saved.id,
        saved.teamId,
        saved.author,
        saved.title,
        saved.task,
        saved.verdict,
        saved.advised,
        saved.createdAt);
  }
}
