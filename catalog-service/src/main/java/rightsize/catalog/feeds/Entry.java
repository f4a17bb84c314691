package rightsize.catalog.feeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import rightsize.catalog.rows.Json;

/** The text of one entry, read as strictly as what curators send. */
final class Entry {

  /** Nothing can be made of an entry; says why. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String reason) {
      super(reason);
    }
  }

  private Entry() {}

  static ObjectNode read(String text) throws Unfit {
    if (text.contains("\\u0000") || text.indexOf('\0') >= 0) {
      throw new Unfit("it holds the character U+0000, which cannot be kept");
    }
    try {
      JsonNode json = Json.read(text);
      if (json instanceof ObjectNode object) {
        return object;
      }
      throw new Unfit("an object is expected");
    } catch (JsonProcessingException e) {
      throw new Unfit("it cannot be read: " + e.getOriginalMessage());
    }
  }
}
