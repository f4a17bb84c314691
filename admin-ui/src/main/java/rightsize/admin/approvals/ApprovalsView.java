package rightsize.admin.approvals;

import java.util.List;
import java.util.Optional;
import rightsize.admin.forms.Form;

/**
 * Requests and decisions, newest first.
 *
 * @param status the state shown, {@code mine}, or empty for all
 * @param done what came of a decision on many, or empty
 * @param form that decision as it was sent, with what is wrong about it
 */
record ApprovalsView(
    String status,
    List<Chip> chips,
    List<ApprovalLine> rows,
    String next,
    String done,
    Form form,
    Optional<String> silent) {

  /** A state to narrow the list to. */
  record Chip(String code, String text, String query) {}

  /** Whether there is anything the reader may decide on. */
  public boolean isOpen() {
    return rows.stream().anyMatch(row -> row.isOpen() && !row.mine());
  }
}
