package rightsize.endtoend.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Chinese runs through: no English word but names and units. */
@Order(11)
class ChineseTest {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][a-z]{2,}");
  private static final Set<String> NAMES =
      Set.of(
          "Rightsize",
          "Keycloak",
          "English",
          "Ada",
          "ada",
          "shop",
          "token",
          "tokens",
          "GiB",
          "Token",
          "Tokens",
          "GPT",
          "openai",
          "Transformer");

  @Test
  void speaksNoEnglishWhereNothingIsNamed() {
    try (var ada = Visitor.speaking("zh-CN").loggedInAs("ada")) {
      for (var place : List.of("/", "/advices/new?task=customer_service", "/advices", "/reports")) {
        ada.goTo(place);
        assertThat(
                WORD.matcher(withoutIds(ada.translated()))
                    .results()
                    .map(word -> word.group())
                    .distinct()
                    .toList())
            .as(place)
            .isSubsetOf(NAMES);
      }
    }
  }

  /** Models are called developer/name in every language. */
  private static String withoutIds(String text) {
    return text.replaceAll("[a-z0-9-]+/[a-z0-9.-]+", "");
  }

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
