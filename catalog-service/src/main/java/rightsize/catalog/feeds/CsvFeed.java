package rightsize.catalog.feeds;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Our own rows as RFC 4180 with a header row, at most 500 columns, one of them {@code kind} (see
 * {@link OwnRows}). What is inside another has a dotted name: {@code prices.input}, {@code
 * architecture.layers}. The entries of a list are joined by {@code |}, a list of objects, such as
 * {@code prices.tiers}, is JSON; an empty cell is unknown, and {@code n/a} says that it does not
 * apply. A text that looks like a formula is a text.
 */
@Singleton
public class CsvFeed implements Feed {

  private static final int COLUMNS = 500;

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public boolean whole() {
    return false;
  }

  @Override
  public List<Item> read(InputStream document) throws IOException {
    List<Item> items = new ArrayList<>();
    long line = 0;
    try (CsvReader<CsvRecord> records = reader(Utf8.read(document))) {
      Columns columns = null;
      for (CsvRecord each : records) {
        line = each.getStartingLineNumber();
        if (columns == null) {
          columns = Columns.of(each.getFields());
        } else if (each.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
          Entries.room(items);
          items.add(item(columns, each));
        }
      }
    } catch (CsvParseException e) {
      throw new FeedUnreadable("It is not CSV: " + reason(e), "after line " + line);
    }
    return Entries.readable(items);
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .allowExtraFields(true) // counted here, for a sentence of its own
        .allowMissingFields(true)
        .allowUnclosedQuote(false)
        .allowExtraCharsAfterClosingQuote(false)
        .build(CsvRecordHandler.builder().maxFields(COLUMNS).build(), text);
  }

  private static String reason(CsvParseException e) {
    return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
  }

  private static Item item(Columns columns, CsvRecord line) {
    String place = "line " + line.getStartingLineNumber();
    String raw = raw(line.getFields());
    if (line.getFieldCount() != columns.count()) {
      String cells = line.getFieldCount() + " cells under a header of " + columns.count();
      return Item.refused("", place, raw, cells);
    }
    if (raw.indexOf('\0') >= 0) {
      return Item.refused("", place, raw, "it holds the character U+0000, which cannot be kept");
    }
    return OwnRows.item(place, raw, columns.row(line.getFields()));
  }

  private static String raw(List<String> cells) {
    StringWriter text = new StringWriter();
    try (CsvWriter line = CsvWriter.builder().build(text)) {
      line.writeRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot be written", e);
    }
    return text.toString().stripTrailing();
  }
}
