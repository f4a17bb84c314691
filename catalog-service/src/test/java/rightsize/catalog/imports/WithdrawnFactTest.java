package rightsize.catalog.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import rightsize.catalog.As;
import rightsize.catalog.CuratorsAtWork;

/** What is shown of a fact whose newest import was reverted. */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class WithdrawnFactTest {

  @Test
  void aRevertedWordIsKeptAndNoLongerTheOneShown() {
    TestSource source = TestSource.fresh();
    TestSource.apply(source.upload("2026-07-01", line(source, 5000)));
    var second = TestSource.apply(source.upload("2026-07-02", line(source, 6000)));
    TestSource.decide(second, "revert", "{}").statusCode(200);

    As.viewer()
        .get("/api/v1/offers/" + source.offers().get(0).get("id"))
        .then()
        .statusCode(200)
        .body("facts.context_tokens.value", contains(5000, 6000))
        .body("facts.context_tokens.shown", contains(true, false))
        .body("facts.context_tokens.withdrawn", contains(nullValue(), is(true)));
  }

  private static String line(TestSource source, int contextTokens) {
    return source.offer("1").replaceFirst("}$", ", \"context_tokens\": " + contextTokens + "}");
  }
}
