package rightsize.endtoend.walks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ada comes with a question and leaves with an answer; in English and in Chinese. */
@Order(10)
class AskingWalkTest {

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "zh-CN"})
  void asksAndReadsTheAnswer(String locale) {
    try (var ada = Visitor.speaking(locale).loggedInAs("ada")) {
      ada.look("home");
      ada.page.locator("main a[href^='/advices/new?task=customer_service']").first().click();
      ada.look("need");
      ada.page.locator("[name=requests]").fill("300000");
      ada.page.locator("[name=budget]").fill("1500");
      ada.page.locator("main form.need button[type=submit]").click();
      ada.page.waitForURL("**/advices/answer**");
      ada.look("answer");

      assertThat(ada.page.locator("article.answer h1").innerText()).isNotBlank();
      assertThat(ada.page.locator("ol.lines li").count()).isGreaterThanOrEqualTo(3);
      assertThat(ada.text()).doesNotContain("{", "NaN", "null");

      ada.page.locator("main form[action='/advices'] button[type=submit]").click();
      ada.page.waitForURL(url -> url.matches(".*/advices/[0-9a-f-]{36}.*"));
      ada.look("advice-saved");
      ada.goTo("/advices").look("advices");
      assertThat(ada.page.locator("main table a[href^='/advices/']").count()).isPositive();

      assertThat(ada.complaints()).isEmpty();
      ada.logOut();
    }
  }

  @Test
  void somebodyInSeveralTeamsChoosesForWhichToAskAndSave() {
    try (var cora = Visitor.speaking("en-GB").loggedInAs("cora")) {
      assertThat(cora.page.locator(".teams b").innerText()).isEqualTo("legal");
      cora.page.locator(".teams a").click();
      assertThat(cora.page.locator(".teams b").innerText()).isEqualTo("shop");

      cora.goTo("/advices/answer?task=classification&requests=9000&per=month");
      cora.page.locator("main form[action='/advices'] button[type=submit]").click();
      cora.page.waitForURL(url -> url.matches(".*/advices/[0-9a-f-]{36}.*"));

      assertThat(cora.goTo("/costs").page.locator("h1").innerText()).endsWith("shop");
      assertThat(cora.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "zh-CN"})
  void browsesWhatIsKnown(String locale) {
    try (var ada = Visitor.speaking(locale).loggedInAs("ada")) {
      ada.goTo("/models?q=qwen").look("models");
      ada.page.locator("main a[href^='/models/qwen/']").first().click();
      ada.page.waitForURL("**/models/qwen/**");
      ada.look("model");
      assertThat(ada.page.locator("#offers").count()).isEqualTo(1);
      assertThat(ada.page.locator("main a[href*='/edit']").count()).isZero();
      assertThat(ada.complaints()).isEmpty();
    }
  }
}
