package rightsize.advisor.market;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import rightsize.decision.market.Market;
import rightsize.decision.market.Standing;
import rightsize.rest.json.StrictJson;

/**
 * Reads the neighbours' JSON straight into the records of the core. Members they add later are
 * passed over; a value of the wrong kind refuses the whole answer.
 */
@ApplicationScoped
class MarketReader {

  private final ObjectMapper json = lenient();

  Market catalogue(byte[] bytes) {
    return read(bytes, Market.class);
  }

  List<Standing> standings(byte[] bytes) {
    return read(bytes, Standings.class).items();
  }

  /** The page feedback-service answers with. */
  record Standings(List<Standing> items) {
    Standings {
      items = items == null ? List.of() : List.copyOf(items);
    }
  }

  private <T> T read(byte[] bytes, Class<T> type) {
    try {
      return json.readValue(bytes, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectMapper lenient() {
    ObjectMapper json = StrictJson.mapper();
    json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    json.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    return json.registerModule(new SimpleModule().addDeserializer(Double.TYPE, new Stated()));
  }

  /** A number that a neighbour leaves out is no zero. */
  private static final class Stated extends StdScalarDeserializer<Double> {

    private static final long serialVersionUID = 1L;

    Stated() {
      super(Double.TYPE);
    }

    @Override
    public Double deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return in.getDoubleValue();
    }

    @Override
    public Double getNullValue(DeserializationContext context) throws JsonMappingException {
      return context.reportInputMismatch(this, "a number is missing");
    }
  }
}
