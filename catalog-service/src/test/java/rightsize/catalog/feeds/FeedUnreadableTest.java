package rightsize.catalog.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedUnreadableTest {

  static final List<Feed> EVERY = Documents.FEEDS;
  static final List<Feed> JSON = EVERY.subList(0, 4);

  @ParameterizedTest
  @FieldSource("EVERY")
  void aPageIsNoFeed(Feed feed) {
    assertThat(refusal(feed, "\n<!doctype html><title>Sign in</title>"))
        .hasMessage("It is a web page or XML, not a feed.");
  }

  @ParameterizedTest
  @FieldSource("EVERY")
  void nothingIsNoFeed(Feed feed) {
    assertThat(refusal(feed, " \n")).hasMessage("It is empty.");
  }

  @ParameterizedTest
  @FieldSource("EVERY")
  void otherEncodingsAreNoFeed(Feed feed) {
    byte[] latin = "{\"name\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(catchThrowableOfType(FeedUnreadable.class, () -> Documents.read(feed, latin)))
        .hasMessage("It is not UTF-8.")
        .extracting(FeedUnreadable::place)
        .isEqualTo("byte 13");
  }

  @ParameterizedTest
  @FieldSource("EVERY")
  void tooMuchIsNoFeed(Feed feed) {
    assertThat(refusal(feed, "x".repeat((32 << 20) + 1))).hasMessage("It is larger than 32 MiB.");
  }

  @ParameterizedTest
  @FieldSource("EVERY")
  void anErrorInsteadOfAFeedIsNoFeed(Feed feed) {
    assertThat(refusal(feed, "{\"error\": {\"message\": \"slow down\"}}")).isNotNull();
  }

  @ParameterizedTest
  @FieldSource("JSON")
  void jsonThatEndsInTheMiddleIsNoFeed(Feed feed) {
    assertThat(refusal(feed, "{\"data\": [\n{\"id\": \"a\"},"))
        .hasMessage("It is JSON that ends in the middle.")
        .extracting(FeedUnreadable::place)
        .isEqualTo("line 2, column 13");
  }

  @ParameterizedTest
  @FieldSource("JSON")
  void depthIsBounded(Feed feed) {
    assertThat(refusal(feed, "[".repeat(100_000) + "]".repeat(100_000))).isNotNull();
    assertThat(refusal(feed, "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000))).isNotNull();
  }

  @ParameterizedTest
  @FieldSource("JSON")
  void notANumberOutsideAQuoteIsNoJson(Feed feed) {
    assertThat(refusal(feed, "{\"data\": [{\"id\": \"a\", \"price\": NaN}]}")).isNotNull();
  }

  @ParameterizedTest
  @FieldSource("JSON")
  void anotherTopLevelIsNoFeed(Feed feed) {
    for (String other : List.of("5", "\"feed\"", "{}", "[]", "{\"a\": 1}", "[1]", "null")) {
      assertThat(refusal(feed, other)).as(other).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"data\": []} x", "{\"data\": []}{\"data\": []}"})
  void nothingFollowsTheJson(String text) {
    assertThat(refusal(new OpenRouterFeed(), text)).isNotNull();
  }

  @Test
  void aListThereTwiceIsNoFeed() {
    assertThat(refusal(new OpenRouterFeed(), "{\"data\": [{\"id\": \"a\"}], \"data\": []}"))
        .hasMessage("The member data is there twice.");
  }

  @Test
  void theFeedsOfOthersAreWholeAndOursAreNot() {
    assertThat(EVERY.stream().filter(Feed::whole).toList()).isEqualTo(JSON);
  }

  private static FeedUnreadable refusal(Feed feed, String text) {
    return catchThrowableOfType(FeedUnreadable.class, () -> Documents.read(feed, text));
  }
}
