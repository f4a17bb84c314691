package rightsize.feedback.reports;

/** What can happen to a report. */
public enum Action {
  FILED,
  HELD,
  ACCEPTED,
  REFUSED,
  APPEALED
}
