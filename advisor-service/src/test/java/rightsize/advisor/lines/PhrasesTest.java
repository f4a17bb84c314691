package rightsize.advisor.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  /** English repeats "a month" where Chinese counts by month or day at the head. */
  private static final Set<String> OF_ONE_LANGUAGE = Set.of("cost.month");

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(Phrases.in(Language.ZH).keys())
        .containsExactlyInAnyOrderElementsOf(Phrases.in(Language.EN).keys());
  }

  /** Units stay as they are; everything else is Chinese. */
  @Test
  void chineseTextsHoldNoEnglishWord() {
    Properties chinese = new Properties();
    assertThat(Phrases.in(Language.ZH).keys()).isNotEmpty();
    try (InputStream in = Phrases.class.getResourceAsStream("/lines/zh.properties")) {
      chinese.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(chinese)
        .allSatisfy(
            (key, text) ->
                assertThat(text.toString().replaceAll("\\{[^}]*}|GiB", ""))
                    .as(key.toString())
                    .doesNotContainPattern("[A-Za-z]{2,}"));
  }

  @Test
  void chineseTextsNameNothingThatTheEnglishOnesDoNot() {
    assertThat(Phrases.in(Language.ZH).keys())
        .allSatisfy(
            key ->
                assertThat(
                        OF_ONE_LANGUAGE.contains(key)
                            || Phrases.in(Language.EN)
                                .namesIn(key)
                                .containsAll(Phrases.in(Language.ZH).namesIn(key)))
                    .as(key)
                    .isTrue());
  }

  @Test
  void aNameThatNobodyFillsInIsAnError() {
    assertThatThrownBy(() -> Phrases.in(Language.EN).say("ladder.end", Map.of()))
        .isInstanceOf(TemplateException.class);
  }

  @Test
  void aTextThatDoesNotExistIsAnError() {
    assertThatThrownBy(() -> Phrases.in(Language.EN).say("no.such.text", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countsAgreeWithTheirNouns() {
    Phrases english = Phrases.in(Language.EN);
    assertThat(english.say("age.hours", Map.of("count", 1))).isEqualTo("1 hour");
    assertThat(english.say("age.hours", Map.of("count", 3))).isEqualTo("3 hours");
  }
}
