package rightsize.starter.reading;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder of permissively licensed data; it is named on the command line, never assumed. */
public record SourceFolder(Path root) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /**
   * @throws UncheckedIOException when the file is not there
   */
  public List<Line> csv(String file) {
    try (var text = Files.newBufferedReader(root.resolve(file))) {
      return Csv.read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<JsonNode> ndjson(String file) {
    try (var lines = Files.lines(root.resolve(file))) {
      return lines.filter(line -> !line.isBlank()).map(SourceFolder::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public JsonNode json(String file) {
    try {
      return parse(Files.readString(root.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
