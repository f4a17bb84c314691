package rightsize.catalog.fetching;

/** A document was not fetched; the message names the rule and nothing the other side said. */
public final class FetchRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Rule rule;

  public FetchRefused(Rule rule) {
    this(rule, null);
  }

  /**
   * @param cause for the log only
   */
  FetchRefused(Rule rule, Throwable cause) {
    super(rule.sentence(), cause);
    this.rule = rule;
  }

  public Rule rule() {
    return rule;
  }
}
