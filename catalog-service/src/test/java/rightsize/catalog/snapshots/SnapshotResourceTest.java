package rightsize.catalog.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import rightsize.catalog.As;
import rightsize.catalog.Contract;

@QuarkusTest
class SnapshotResourceTest {

  private static final String SNAPSHOT = "/api/v1/snapshot";

  @Test
  void isWhatNeighboursWereShown() throws IOException {
    Contract.check("snapshot.json", As.service().get(SNAPSHOT).then().extract().asString());
  }

  @Test
  void carriesVersionAndTag() {
    As.viewer()
        .get(SNAPSHOT)
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\"v1-"))
        .header("Content-Encoding", equalTo("gzip"))
        .body("version", equalTo(1))
        .body("hash.length()", equalTo(64));
  }

  @Test
  void isSentPlainToThoseWhoCannotReadGzip() {
    As.viewer()
        .config(
            RestAssured.config()
                .decoderConfig(
                    io.restassured.config.DecoderConfig.decoderConfig().noContentDecoders()))
        .header("Accept-Encoding", "identity")
        .get(SNAPSHOT)
        .then()
        .statusCode(200)
        .body("models.size()", equalTo(5));
  }

  @Test
  void isNotSentTwice() {
    Response first = As.service().get(SNAPSHOT);

    Response again = As.service().header("If-None-Match", first.header("ETag")).get(SNAPSHOT);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body().asByteArray()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
  }

  @Test
  void isClosedToStrangers() {
    RestAssured.get(SNAPSHOT).then().statusCode(401).contentType("application/problem+json");
  }
}
