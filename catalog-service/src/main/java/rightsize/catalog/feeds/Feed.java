package rightsize.catalog.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A format in which others publish what they know: turns a document into rows of our schema. */
public interface Feed {

  /** The word for it at the door: models.dev, litellm, openrouter, genai-prices, ndjson, csv. */
  String format();

  /**
   * Whether what a document leaves out is gone at its source; false for a curator's own rows
   * (ndjson, csv).
   */
  boolean whole();

  /**
   * Every entry of the document in its order, the bad ones with their refusals.
   *
   * @param document UTF-8, at most 32 MiB; it is read to its end and left open
   * @throws FeedUnreadable when it is no such document at all: truncated JSON, HTML, not UTF-8, a
   *     wrong top level, unbalanced quotes
   * @throws IOException when the stream itself fails
   */
  List<Item> read(InputStream document) throws IOException;
}
