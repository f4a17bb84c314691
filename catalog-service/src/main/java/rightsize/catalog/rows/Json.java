package rightsize.catalog.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import rightsize.rest.json.StrictJson;

/** The suite's strict JSON, as trees: decimals stay decimals. */
public final class Json {

  private static final ObjectMapper MAPPER = StrictJson.mapper();

  private Json() {}

  /** Reads what people or files send. */
  public static JsonNode read(String text) throws JsonProcessingException {
    return MAPPER.readTree(text);
  }

  /** Reads what this service has stored, null for null. */
  public static ObjectNode stored(String text) {
    try {
      return text == null ? null : (ObjectNode) MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database holds JSON that cannot be read", e);
    }
  }

  /** The same for what need not be an object. */
  public static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database holds JSON that cannot be read", e);
    }
  }

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  public static ArrayNode list(List<? extends JsonNode> entries) {
    return MAPPER.createArrayNode().addAll(entries);
  }

  /** The texts of a list; none where there is no list. */
  public static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  public static JsonNode text(String text) {
    return MAPPER.getNodeFactory().textNode(text);
  }

  public static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
