package rightsize.catalog.schedules;

/** A document came but cannot be taken. */
public final class RunRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence for people: why; shown beside the feed
   */
  public RunRefused(String sentence) {
    super(sentence);
  }
}
