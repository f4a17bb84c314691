package rightsize.catalog.offers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.catalog.CuratorsAtWork;

/** Offers on a day: with the price in force then, from the day they were known. */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class OfferAsOfTest {

  private static final String PROBLEM = "application/problem+json";

  @Test
  void hasThePriceOfTheDayAtItsOwnAddress() {
    JsonPath listed = on("?model=qwen/qwen3-32b&as_of=2026-01-01", 200).jsonPath();
    String id = "/" + listed.getString("items[0].id");

    JsonPath shown = on(id + "?as_of=2026-01-01", 200).jsonPath();
    assertThat(shown.getMap("price")).isEqualTo(listed.getMap("items[0].price"));
    assertThat(shown.getFloat("price.input")).isEqualTo(0.12f);
    assertThat(shown.getString("as_of")).isEqualTo("2026-01-01");
    assertThat(shown.getMap("facts")).doesNotContainKey("context_tokens");
    assertThat(on(id, 200).jsonPath().getMap("facts")).containsKey("context_tokens");
  }

  @Test
  void isNotThereBeforeAnythingWasKnownOfIt() {
    String id = "/" + on("?model=qwen/qwen3-32b", 200).jsonPath().getString("items[0].id");

    assertThat(on(id + "?as_of=2024-01-01", 404).contentType()).isEqualTo(PROBLEM);
    assertThat(on("/none?as_of=2024-01-01", 404).contentType()).isEqualTo(PROBLEM);
    assertThat(on(id + "?as_of=2026-02-30", 400).jsonPath().getString("parameter"))
        .isEqualTo("as_of");
  }

  @Test
  void isThereFromTheDayOnWhichItWasEntered() {
    ObjectNode bare =
        Bodies.offerOf("example/atlas-1")
            .retain("provider", "model", "provider_model_id", "region", "source", "on");
    String id =
        As.curator().body(bare.toString()).post("/api/v1/offers").jsonPath().getString("id");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);

    assertThat(isListed(id, today.plusDays(1))).isTrue();
    assertThat(isListed(id, today.minusDays(1))).isFalse();
  }

  private static Response on(String address, int status) {
    return As.viewer()
        .get("/api/v1/offers" + address)
        .then()
        .statusCode(status)
        .extract()
        .response();
  }

  private static boolean isListed(String id, LocalDate day) {
    return As.viewer()
        .get("/api/v1/offers?model=example/atlas-1&pageSize=200&as_of=" + day)
        .jsonPath()
        .getList("items.id")
        .contains(id);
  }
}
