package rightsize.endtoend.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.endtoend.Project;
import rightsize.endtoend.suite.Api;
import rightsize.endtoend.suite.Suite;
import rightsize.endtoend.suite.Waiting;

/** What curators change is seen by those who ask. */
@Order(20)
class CuratingWalkTest {
  private static final Duration SEEN = Duration.ofSeconds(40);

  /** 300,000 questions at this price cost 24,000 USD a month: out of the question. */
  private static final String DEAR = "100";

  private final Api api = new Api(Suite.running());
  private final String need = Project.text("examples/customer-service.json");

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "zh-CN"})
  void editsAPriceAndTheAdviceChanges(String locale) {
    var offer = bestHosted(ask());
    try (var curie = Visitor.speaking(locale).loggedInAs("curie")) {
      curie.goTo("/offers/" + offer).look("offer");
      curie.page.locator("main a[href$='/prices/new']").click();
      curie.page.locator("[name=from]").fill(today());
      curie.page.locator("[name=input]").fill(DEAR);
      curie.page.locator("[name=output]").fill(DEAR);
      curie.page.locator("[name=source]").selectOption(firstSource(curie));
      curie.page.locator("[name=on]").fill(today());
      curie.look("price-new");
      curie.page.locator("main form button[type=submit]").click();
      curie.page.waitForURL("**/offers/" + offer);
      curie.look("offer-after");

      assertThat(curie.text()).contains(DEAR).contains(today());
      assertThat(curie.complaints()).isEmpty();
    }

    var after = Waiting.until(SEEN, this::ask, advice -> offers(advice).noneMatch(offer::equals));

    assertThat(after.at("/snapshot/catalogue_version").asLong()).isGreaterThan(1);
  }

  @Test
  void keepsTheOldPrice() {
    var offer = bestHosted(ask());
    try (var curie = Visitor.speaking("en-GB").loggedInAs("curie")) {
      curie.goTo("/offers/" + offer);
      var before = curie.page.locator("main table tbody tr").count();
      curie.page.locator("main a[href$='/prices/new']").click();
      curie.page.locator("[name=from]").fill(today());
      curie.page.locator("[name=input]").fill("0.07");
      curie.page.locator("[name=output]").fill("0.11");
      curie.page.locator("[name=source]").selectOption(firstSource(curie));
      curie.page.locator("[name=on]").fill(today());
      curie.page.locator("main form button[type=submit]").click();
      curie.page.waitForURL("**/offers/" + offer);

      assertThat(curie.page.locator("main table tbody tr").count()).isEqualTo(before + 1);
    }
  }

  @Test
  void tellsAViewerWhichRoleIsMissing() {
    try (var ada = Visitor.speaking("en-GB").loggedInAs("ada")) {
      var answer =
          ada.page.navigate(Suite.running().console() + "/offers/" + bestHosted(ask()) + "/edit");

      assertThat(answer.status()).isEqualTo(403);
      assertThat(ada.look("forbidden").text()).containsIgnoringCase("curator");
    }
  }

  private JsonNode ask() {
    return api.preview(need, "en").body();
  }

  private static String bestHosted(JsonNode advice) {
    return offers(advice).findFirst().orElseThrow(() -> new AssertionError("nothing hosted"));
  }

  /** The offers that keep the rules, the advised one first. */
  private static Stream<String> offers(JsonNode advice) {
    return Stream.concat(
            Stream.of(advice.path("advised")),
            StreamSupport.stream(advice.path("options").spliterator(), false))
        .filter(option -> option.has("offer"))
        .map(option -> option.path("offer").asText());
  }

  private static String firstSource(Visitor curator) {
    return curator
        .page
        .locator("[name=source] option[value]:not([value=''])")
        .first()
        .getAttribute("value");
  }

  private static String today() {
    return LocalDate.now(ZoneOffset.UTC).toString();
  }
}
