package rightsize.catalog.feeds;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Our own rows, one JSON object a line, with {@code kind} (see {@link OwnRows}). What a line states
 * is taken as stated, a price of zero too; left out is unknown, null does not apply. An offer names
 * its {@code model} by our id or in other words.
 */
@Singleton
public class NdjsonFeed implements Feed {

  @Override
  public String format() {
    return "ndjson";
  }

  @Override
  public boolean whole() {
    return false;
  }

  @Override
  public List<Item> read(InputStream document) throws IOException {
    List<Item> items = new ArrayList<>();
    Iterator<String> lines = Utf8.read(document).lines().iterator();
    for (int number = 1; lines.hasNext(); number++) {
      String line = lines.next();
      if (!line.isBlank()) {
        Entries.room(items);
        items.add(item("line " + number, line));
      }
    }
    return Entries.readable(items);
  }

  private static Item item(String place, String line) {
    try {
      return OwnRows.item(place, line, Entry.read(line));
    } catch (Entry.Unfit e) {
      return Item.refused("", place, line, e.getMessage());
    }
  }
}
