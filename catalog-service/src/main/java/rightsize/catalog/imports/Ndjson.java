package rightsize.catalog.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;
import rightsize.catalog.rows.RowRefused;
import rightsize.catalog.rows.Shape;

/**
 * One JSON object a line, of one noun.
 *
 * @param rows those of the right shape
 * @param lines the line number of each of them, from 1
 * @param refused the others
 */
record Ndjson(Shape shape, List<Row> rows, List<Integer> lines, List<Refused> refused) {

  /** A line that was not taken, and why. */
  record Refused(String kind, int line, Refusal refusal) {
    @Override
    public String toString() {
      return kind + " line " + line + " " + refusal;
    }
  }

  static Ndjson read(Shape shape, BufferedReader in) throws IOException {
    Ndjson feed = new Ndjson(shape, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        feed.add(number, line);
      }
    }
    return feed;
  }

  private void add(int number, String line) {
    try {
      rows.add(shape.read(Json.read(line)));
      lines.add(number);
    } catch (JsonProcessingException e) {
      refuse(number, Refusal.malformed("", "it is not JSON: " + e.getOriginalMessage()));
    } catch (RowRefused e) {
      e.refusals().forEach(refusal -> refuse(number, refusal));
    }
  }

  private void refuse(int line, Refusal refusal) {
    refused.add(new Refused(shape.kind(), line, refusal));
  }

  /** The row in this place could not be resolved. */
  Refused unresolved(int place, Refusal refusal) {
    return new Refused(shape.kind(), lines.get(place), refusal);
  }
}
