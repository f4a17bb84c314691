package rightsize.catalog.feeds;

import java.util.List;

/** All entries of a document. */
final class Entries {

  static final int MOST = 200_000;

  private Entries() {}

  /**
   * @throws FeedUnreadable when there are too many for one more
   */
  static void room(List<Item> items) {
    if (items.size() == MOST) {
      throw new FeedUnreadable("It holds more than 200,000 entries.", items.getLast().place());
    }
  }

  /**
   * The items, unless nothing could be made of a single one: then it was another kind of document.
   *
   * @throws FeedUnreadable with the reason of the first
   */
  static List<Item> readable(List<Item> items) {
    if (items.isEmpty()) {
      throw new FeedUnreadable("It holds no entries.", "line 1");
    }
    if (items.stream().allMatch(item -> item.row() == null)) {
      Item first = items.getFirst();
      throw new FeedUnreadable(
          "Not one entry can be read; of the first: " + first.refusals().getFirst().reason() + ".",
          first.place());
    }
    return items;
  }
}
