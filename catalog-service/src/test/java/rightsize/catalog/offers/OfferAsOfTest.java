package rightsize.catalog.offers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import rightsize.catalog.As;
import rightsize.catalog.Bodies;
import rightsize.catalog.CuratorsAtWork;

/** An offer of which nothing is known but that there is one. */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class OfferAsOfTest {

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

  private static boolean isListed(String id, LocalDate day) {
    return As.viewer()
        .get("/api/v1/offers?model=example/atlas-1&pageSize=200&as_of=" + day)
        .jsonPath()
        .getList("items.id")
        .contains(id);
  }
}
