package rightsize.admin.approvals;

/**
 * A request and what became of it, in a line.
 *
 * @param scope tasks and data in words
 * @param asked day of the request
 * @param decided day of the decision, or empty
 * @param expires the last day, or empty
 * @param mine whether the reader asked
 */
public record ApprovalLine(
    String id,
    String model,
    String modelName,
    String scope,
    String code,
    String status,
    String purpose,
    String requester,
    String asked,
    String reviewer,
    String decided,
    String reason,
    String expires,
    boolean mine) {

  public String pill() {
    return pill(code);
  }

  /** How a state looks. */
  public static String pill(String code) {
    return switch (code) {
      case "approved" -> "good";
      case "proposed", "expired" -> "warn";
      case "refused" -> "bad";
      default -> "";
    };
  }

  public boolean isOpen() {
    return code.equals("proposed");
  }

  public boolean mayRetire() {
    return code.equals("approved");
  }
}
