package rightsize.catalog.views;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import rightsize.catalog.As;
import rightsize.catalog.rows.Json;
import rightsize.testing.Tokens;

/** People nobody knows yet, and the views they keep. */
final class Keepers {

  static final String PATH = "/api/v1/views";

  private Keepers() {}

  static String newcomer() {
    return "keeper-" + UUID.randomUUID().toString().substring(0, 8);
  }

  static RequestSpecification as(String name, String role) {
    return As.bearer(Tokens.of(name).role(role));
  }

  static ObjectNode small(String name) {
    return Json.object().put("name", name).put("query", "size_class=small");
  }

  static ObjectNode shared(String name) {
    return small(name).put("shared", true);
  }

  static Response keep(RequestSpecification person, ObjectNode view) {
    return person.body(view.toString()).post(PATH);
  }

  /** Its address. */
  static String kept(RequestSpecification person, ObjectNode view) {
    String id = keep(person, view).then().statusCode(201).extract().path("id");
    return PATH + "/" + id;
  }
}
