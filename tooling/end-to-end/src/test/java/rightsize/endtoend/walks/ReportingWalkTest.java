package rightsize.endtoend.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.endtoend.Project;
import rightsize.endtoend.suite.Api;
import rightsize.endtoend.suite.Suite;
import rightsize.endtoend.suite.Waiting;

/** Chen tells how it went, Curie looks at it, and the next advice says what it did. */
@Order(30)
class ReportingWalkTest {
  private static final Duration SEEN = Duration.ofSeconds(40);

  private final Api api = new Api(Suite.running());
  private final String need = Project.text("examples/customer-service.json");

  @ParameterizedTest
  @CsvSource({"en-GB, chen", "zh-CN, lena"})
  void movesTheNextAdviceOrSaysWhatIsLacking(String locale, String contributor) {
    var first = ask();
    var model = first.at("/advised/model").asText();
    var report = file(locale, contributor, model);
    judge(locale, report, "hold", "Which fifty cases were these?");
    judge(locale, report, "accept", "The cases are named now.");

    var influence =
        Waiting.until(
            SEEN,
            () -> influenceOn(model),
            said -> said.path("reports").asInt() > first.at("/influence/reports").asInt());

    assertThat(influence.path("teams").asInt())
        .as("demo users are verified: theirs is a team's word")
        .isGreaterThan(first.at("/influence/teams").asInt());
    assertThat(
            influence.path("lacks").size() > 0
                || influence.path("after").asDouble() != influence.path("before").asDouble())
        .as("%s", influence)
        .isTrue();
  }

  private String file(String locale, String contributor, String model) {
    try (var author = Visitor.speaking(locale).loggedInAs(contributor)) {
      author.goTo("/reports/new?task=customer_service&model=" + model).look("report-new");
      assertThat(author.page.locator("[name=model]").inputValue()).isEqualTo(model);
      author.page.locator("[name=tries]").fill("50");
      author.page.locator("[name=successes]").fill("46");
      author.page.locator("main form button[type=submit]").click();
      author.page.waitForURL(url -> url.matches(".*/reports/[0-9a-f-]{36}.*"));
      author.look("report");

      assertThat(author.text()).contains(model);
      assertThat(author.complaints()).isEmpty();
      return author.page.url().replaceAll(".*/reports/([0-9a-f-]{36}).*", "$1");
    }
  }

  /** Presses one of the curator's buttons and finds the reason kept with the report. */
  private void judge(String locale, String report, String verb, String reason) {
    try (var curie = Visitor.speaking(locale).loggedInAs("curie")) {
      curie.goTo("/reports").look("reports-of-all");
      curie.page.locator("main a[href='/reports/" + report + "']").click();
      curie.page.locator("[name=reason]").fill(reason);
      curie.look("moderation-" + verb);
      curie.page.locator("main button[formaction$='/" + verb + "']").click();
      curie.page.waitForURL("**/reports/" + report + "**");

      assertThat(curie.text()).contains(reason);
      assertThat(curie.complaints()).isEmpty();
    }
  }

  /** What the reports on that model did to the advice, as long as it is the advised one. */
  private JsonNode influenceOn(String model) {
    var advice = ask();
    assertThat(advice.at("/advised/model").asText()).isEqualTo(model);
    return advice.path("influence");
  }

  private JsonNode ask() {
    return api.preview(need, "en").body();
  }
}
