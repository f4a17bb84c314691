package rightsize.advisor.advices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import rightsize.advisor.lines.Line;
import rightsize.decision.advices.Advice;

/**
 * An advice as bytes and back. Stored bytes are shown as they are; only the lines are added. Bytes
 * of an older engine may lack members that came later: they stay readable.
 */
@ApplicationScoped
class AdviceJson {

  private final ObjectMapper json;
  private final ObjectReader reader;

  AdviceJson(ObjectMapper json) {
    this.json = json;
    this.reader =
        json.readerFor(Advice.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  byte[] write(Object value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  Advice read(byte[] stored) {
    try {
      return reader.readValue(stored);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The advice's own bytes with {@code lines} as the last member. */
  RawValue withLines(byte[] advice, List<Line> lines) {
    String body = new String(advice, StandardCharsets.UTF_8);
    String told = new String(write(lines), StandardCharsets.UTF_8);
    return new RawValue(body.substring(0, body.length() - 1) + ",\"lines\":" + told + "}");
  }
}
