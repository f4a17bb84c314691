package rightsize.catalog.rows;

/**
 * Why a row cannot be taken.
 *
 * @param pointer JSON pointer (RFC 6901) into the row
 * @param reason one sentence for people
 * @param malformed true when the row is not even of the right shape: an unknown field, a wrong type
 */
public record Refusal(String pointer, String reason, boolean malformed) {

  public static Refusal malformed(String pointer, String reason) {
    return new Refusal(pointer, reason, true);
  }

  public static Refusal unacceptable(String pointer, String reason) {
    return new Refusal(pointer, reason, false);
  }

  /** The same inside something larger. */
  public Refusal under(String prefix) {
    return new Refusal(prefix + pointer, reason, malformed);
  }

  @Override
  public String toString() {
    return pointer + ": " + reason;
  }
}
