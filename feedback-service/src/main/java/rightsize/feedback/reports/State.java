package rightsize.feedback.reports;

/** What a report does to standings. */
public enum State {
  /** It counts. */
  COUNTED,
  /** It does not count until a curator has looked. */
  HELD,
  /** A curator has looked, and it does not count. */
  REFUSED
}
