package rightsize.evaluation.markets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import rightsize.decision.market.Market;
import rightsize.rest.facts.FactModule;

/** Reads a market from a snapshot's JSON, or from a folder of catalogue rows (NDJSON). */
public final class MarketFiles {
  public static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModules(new Jdk8Module(), new JavaTimeModule(), new FactModule())
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .setSerializationInclusion(JsonInclude.Include.NON_ABSENT)
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private MarketFiles() {}

  public static Market read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return JSON.treeToValue(rows(path), Market.class);
    }
    return JSON.readValue(path.toFile(), Market.class);
  }

  private static ObjectNode rows(Path folder) throws IOException {
    ObjectNode market = JSON.createObjectNode();
    market.put("version", 1).put("hash", "rows").put("as_of", "2026-11-23T00:00:00Z");
    for (String kind :
        List.of(
            "providers",
            "models",
            "offers",
            "builds",
            "accelerators",
            "benchmarks",
            "scores",
            "speeds")) {
      ArrayNode list = market.putArray(kind);
      int line = 0;
      for (String text : lines(folder.resolve(kind + ".ndjson"))) {
        ObjectNode row = (ObjectNode) JSON.readTree(text);
        if (!row.has("id")) {
          row.put("id", kind + "-" + ++line);
        }
        newest(row, "prices", "price");
        newest(row, "purchases", "purchase");
        rent(row);
        list.add(row);
      }
    }
    return market;
  }

  /** A folder that the starter's compiler wrote has no measured speeds. */
  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static void newest(ObjectNode row, String many, String one) {
    JsonNode list = row.remove(many);
    if (list != null && list.size() > 0) {
      ObjectNode last = (ObjectNode) list.get(0);
      for (JsonNode each : list) {
        if (each.get("from").asText().compareTo(last.get("from").asText()) >= 0) {
          last = (ObjectNode) each;
        }
      }
      if (!last.has("on") && row.has("on")) {
        last.set("on", row.get("on"));
      }
      row.set(one, last);
    }
  }

  /** The median of the newest on-demand rents, as the catalogue shows it. */
  private static void rent(ObjectNode row) {
    JsonNode list = row.remove("rents");
    if (list == null || list.size() == 0) {
      return;
    }
    List<JsonNode> onDemand =
        StreamSupport.stream(list.spliterator(), false)
            .filter(r -> r.path("tier").asText("on_demand").equals("on_demand"))
            .sorted(
                (a, b) ->
                    Double.compare(a.get("usd_hour").asDouble(), b.get("usd_hour").asDouble()))
            .toList();
    if (!onDemand.isEmpty()) {
      row.set("rent", onDemand.get(onDemand.size() / 2));
    }
  }
}
