package rightsize.catalog.approvals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rightsize.rest.problems.Problem;
import rightsize.rest.texts.Prose;

/**
 * A curator's word on requests.
 *
 * @param ids the requests, where several are decided at once
 * @param reason why; whoever asked reads it
 * @param expiresOn the last day of an approval, or null for good
 */
record ApprovalDecision(
    @Size(min = 1, max = 200) List<@NotNull UUID> ids,
    @NotNull Verdict verdict,
    @NotNull @Prose @Size(min = 3, max = 2000) String reason,
    LocalDate expiresOn) {

  /**
   * @throws Problem 422 when it would end before it begins, or when a refusal has an end
   */
  ApprovalDecision checked(LocalDate today) {
    if (expiresOn != null && verdict == Verdict.REFUSED) {
      throw Problem.invalid("/expires_on", "a refusal does not expire");
    }
    if (expiresOn != null && expiresOn.isBefore(today)) {
      throw Problem.invalid("/expires_on", "not before " + today);
    }
    return this;
  }

  /** Of one request or of many: never both. */
  ApprovalDecision of(boolean many) {
    if (many != (ids != null)) {
      throw Problem.invalid("/ids", many ? "it is required" : "the address names the request");
    }
    return this;
  }
}
