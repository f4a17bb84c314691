package rightsize.advisor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the neighbours hold in tests: the files they keep as contracts, and changes to them. */
public final class Shelf {

  private static final ObjectMapper JSON = new ObjectMapper();

  public static String catalogue() {
    return read("../catalog-service/contracts/snapshot.json");
  }

  /** The same catalogue a version later, with every token price so many times as high. */
  public static String catalogueWithPrices(String version, double times) {
    try {
      ObjectNode catalogue = (ObjectNode) JSON.readTree(catalogue());
      catalogue.put("version", Integer.parseInt(version)).put("hash", "after the edit");
      for (JsonNode offer : catalogue.get("offers")) {
        if (!(offer.get("price") instanceof ObjectNode price)) {
          continue;
        }
        price.put("input", price.get("input").asDouble() * times);
        if (price.hasNonNull("output")) {
          price.put("output", price.get("output").asDouble() * times);
        }
      }
      return JSON.writeValueAsString(catalogue);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String noReports() {
    return "{\"version\":0,\"items\":[]}";
  }

  /** Enough reports to count, all of them disappointed. */
  public static String manyReportsOn(String model) {
    return """
        {"version":1,"items":[{"model":"%s","task":"customer_service","reports":14,"teams":4,
        "logit":-0.4,"variance":0.2,"success":0.4,"success_low":0.22,"success_high":0.61,
        "counts":true,"lacks":[],"contested":false}]}"""
        .formatted(model);
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Shelf() {}
}
