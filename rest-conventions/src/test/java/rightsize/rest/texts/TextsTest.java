package rightsize.rest.texts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"gpt-5.1", "通义千问", "=SUM(A1)", "<script>", "${jndi:x}", "naïve 👩"})
  void linesMayHoldAnyVisibleText(String text) {
    assertThat(accepts(Line.class, text)).isTrue();
    assertThat(accepts(Prose.class, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u00a0\u3000", "a\nb", "a\tb", "a\u001b[31m", "a\u202eb", "a\u200bb"})
  void linesHoldNothingInvisible(String text) {
    assertThat(accepts(Line.class, text)).isFalse();
  }

  @Test
  void proseMayHaveLinesAndJoinedEmoji() {
    assertThat(accepts(Prose.class, "first\r\n\tsecond 👩‍👩‍👧")).isTrue();
    assertThat(accepts(Prose.class, "a\u202eb")).isFalse();
    assertThat(accepts(Prose.class, "a\u0007b")).isFalse();
    assertThat(accepts(Prose.class, "\n\n")).isFalse();
  }

  @Test
  void towersOfMarksAreRefused() {
    assertThat(accepts(Line.class, "e" + "\u0301".repeat(3))).isTrue();
    assertThat(accepts(Line.class, "e" + "\u0301".repeat(9))).isFalse();
  }

  private static boolean accepts(Class<? extends Annotation> kind, String text) {
    Pattern pattern = kind.getAnnotation(Pattern.class);
    return java.util.regex.Pattern.compile(pattern.regexp(), java.util.regex.Pattern.DOTALL)
        .matcher(text)
        .matches();
  }
}
