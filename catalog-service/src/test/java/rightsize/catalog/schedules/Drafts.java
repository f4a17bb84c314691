package rightsize.catalog.schedules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import rightsize.catalog.As;
import rightsize.catalog.rows.Json;
import rightsize.testing.Tokens;

/** Feeds as administrators write them. */
final class Drafts {

  static final String PATH = "/api/v1/feeds";

  private Drafts() {}

  static RequestSpecification admin() {
    return As.bearer(Tokens.of("admin").role("admin"));
  }

  static ObjectNode known() {
    return Json.object()
        .put("id", "feed-" + UUID.randomUUID().toString().substring(0, 8))
        .put("source", "sample-vendor")
        .put("format", "models.dev")
        .put("url", "https://models.dev/api.json")
        .put("every_minutes", 60);
  }

  static ObjectNode local() {
    return known().put("url", LocalFeed.address).put("enabled", true);
  }

  /** Its id. */
  static String created(ObjectNode draft) {
    admin().body(draft.toString()).post(PATH).then().statusCode(201);
    return draft.get("id").asText();
  }
}
