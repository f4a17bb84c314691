package rightsize.starter.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/** RFC 4180 with a header row. */
final class Csv {

  private Csv() {}

  static List<Line> read(Reader text) {
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text)) {
      return records.stream().map(row -> new Line(row.getFieldsAsMap())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
