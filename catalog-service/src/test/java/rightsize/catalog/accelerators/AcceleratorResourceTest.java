package rightsize.catalog.accelerators;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.catalog.As;
import rightsize.catalog.CuratorsAtWork;

@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class AcceleratorResourceTest {

  private static final String ACCELERATORS = "/api/v1/accelerators";

  /**
   * A list is kept as bytes: it must say all the same that they are JSON, or a client reads none.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"accelerators", "benchmarks", "builds", "developers", "offers", "providers"})
  void everyListSaysThatItIsJson(String noun) {
    As.viewer()
        .get("/api/v1/" + noun)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("items", not(empty()));
  }

  @Test
  void showsTheMiddleRentOnDemand() {
    As.viewer()
        .get(ACCELERATORS + "/nvidia-h100-sxm")
        .then()
        .statusCode(200)
        .body("rent.usd_hour", equalTo(2.49f))
        .body("rent.tier", equalTo("on_demand"))
        .body("rent.offered_by", equalTo("harbour"))
        .body("$", hasKey("fp4_tflops"))
        .body("facts.fp4_tflops[0].state", equalTo("not_applicable"))
        .body("facts.memory_gib[0].source", equalTo("sample-figures"));
  }

  @Test
  void addsRentsAndKeepsThoseBefore() {
    String own = added();

    for (String rent : new String[] {"2026-05", "2026-11-01"}) {
      As.curator()
          .body(
              """
              {"from": "%s", "usd_hour": %s, "tier": "on_demand", "offered_by": "harbour",
               "source": "sample-vendor", "on": "2026-11-20"}
              """
                  .formatted(rent, rent.length()))
          .post(own + "/rents")
          .then()
          .statusCode(201);
    }

    As.viewer().get(own).then().body("rent.usd_hour", equalTo(10));
    As.viewer().get(own + "/rents").then().body("from", contains("2026-11-01", "2026-05"));
  }

  @Test
  void addsPurchasePrices() {
    String own = added();

    As.curator()
        .body("{\"from\":\"2026\",\"usd\":1999.99,\"source\":\"sample-vendor\",\"on\":\"2026\"}")
        .post(own + "/purchases")
        .then()
        .statusCode(201)
        .body("usd", contains(1999.99f));

    As.viewer().get(own).then().body("purchase.usd", equalTo(1999.99f));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rents | {\"from\":\"2026\",\"usd_hour\":0,\"tier\":\"spot\"} | 422 | /usd_hour",
        "rents | {\"from\":\"2026\",\"usd_hour\":-1,\"tier\":\"spot\"} | 422 | /usd_hour",
        "rents | {\"from\":\"2026\",\"usd_hour\":1,\"tier\":\"free\"} | 422 | /tier",
        "rents | {\"from\":\"2026\",\"usd\":1,\"tier\":\"spot\"} | 400 | /usd",
        "purchases | {\"from\":\"2026\"} | 422 | /usd",
        "purchases | {\"from\":\"2026-11-31\",\"usd\":1} | 422 | /from"
      })
  void refusesWhatIsNoPrice(String list, String wrong, int status, String pointer) {
    As.curator()
        .body(wrong.replaceFirst("}$", ",\"source\":\"sample-vendor\",\"on\":\"2026\"}"))
        .post(ACCELERATORS + "/nvidia-h100-sxm/" + list)
        .then()
        .statusCode(status)
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void missesWhatIsNotThere() {
    As.viewer().get(ACCELERATORS + "/abacus").then().statusCode(404);
    As.viewer().get(ACCELERATORS + "/abacus/rents").then().statusCode(404);
  }

  @Test
  void changesWithPrecondition() {
    String own = added();
    String body =
        "{\"name\":\"Own G48\",\"kind\":\"gpu\",\"memory_gib\":48,"
            + "\"source\":\"sample-vendor\",\"on\":\"2026-11-22\"}";

    As.curator().body(body).put(own).then().statusCode(428);
    As.curator()
        .header("If-Match", As.viewer().get(own).header("ETag"))
        .body(body)
        .put(own)
        .then()
        .statusCode(200)
        .body("memory_gib", equalTo(48))
        .body("facts.memory_gib.value", contains(48, 24));
  }

  @Test
  void onlyCuratorsWrite() {
    As.viewer().body("{}").post(ACCELERATORS).then().statusCode(403);
    As.service().body("{}").post(ACCELERATORS + "/nvidia-h100-sxm/rents").then().statusCode(403);
    As.contributor().body("{}").put(ACCELERATORS + "/nvidia-h100-sxm").then().statusCode(403);
  }

  private static String added() {
    String id = "own-" + System.nanoTime();
    As.curator()
        .body(
            """
            {"id": "%s", "name": "Own G24", "kind": "gpu", "memory_gib": 24,
             "source": "sample-vendor", "on": "2026-11-20"}
            """
                .formatted(id))
        .post(ACCELERATORS)
        .then()
        .statusCode(201);
    return ACCELERATORS + "/" + id;
  }
}
