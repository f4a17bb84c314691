package rightsize.catalog.feeds;

/** A document that is not of its format at all; nothing of it can be taken. */
public final class FeedUnreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String place;

  /**
   * @param sentence what is wrong, plain and whole
   * @param place where: a JSON pointer, "line 12, column 3" or "byte 40"
   */
  FeedUnreadable(String sentence, String place) {
    super(Item.storable(sentence));
    this.place = Item.storable(place);
  }

  /** Where it cannot be read: a JSON pointer, a line or a byte. */
  public String place() {
    return place;
  }
}
