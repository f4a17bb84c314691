package rightsize.starter.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes rows as NDJSON: one compact object per line, plain decimals, LF ends. */
public final class RowFile {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

  private RowFile() {}

  public static void write(Path file, List<Row> rows) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(List<Row> rows) {
    return rows.stream().map(row -> line(row.toMap()) + "\n").collect(Collectors.joining());
  }

  private static String line(Map<String, Object> row) {
    try {
      return JSON.writeValueAsString(plain(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object plain(Object value) {
    return switch (value) {
      case BigDecimal number when number.signum() == 0 -> BigDecimal.ZERO;
      case BigDecimal number -> number.stripTrailingZeros();
      case Map<?, ?> map -> {
        Map<Object, Object> copy = new LinkedHashMap<>();
        map.forEach((key, member) -> copy.put(key, member == null ? null : plain(member)));
        yield copy;
      }
      case List<?> list -> list.stream().map(RowFile::plain).toList();
      default -> value;
    };
  }
}
