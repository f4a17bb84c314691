package rightsize.endtoend.walks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whoever reads in another language stays where they are. */
@Order(11)
class LanguageTest {

  @Test
  void keepsThePageWhenTheLanguageIsSwitched() {
    try (var ada = Visitor.speaking("en-GB").loggedInAs("ada")) {
      ada.goTo("/models?q=qwen");
      ada.page.locator("header a[hreflang^='zh']").click();
      ada.page.waitForURL("**/models?q=qwen");

      assertThat(ada.page.locator("html").getAttribute("lang")).startsWith("zh");
    }
  }
}
