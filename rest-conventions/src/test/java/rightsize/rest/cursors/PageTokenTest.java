package rightsize.rest.cursors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {

  @Test
  void comesBackForItsOwnQueryOnly() {
    String token = PageToken.write("/models{q=[a]}", List.of("通义", "qwen/qwen3"));
    assertThat(PageToken.read("/models{q=[a]}", token)).contains(List.of("通义", "qwen/qwen3"));
    assertThat(PageToken.read("/models{q=[b]}", token)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!!!", "AAAAAAAAAAAAAAAA", "' OR 1=1--"})
  void refusesWhatItDidNotWrite(String text) {
    assertThat(PageToken.read("/models{}", text)).isEmpty();
  }

  @Test
  void noticesEveryChangedCharacter() {
    String token = PageToken.write("q", List.of("abc"));
    for (int i = 0; i < token.length() - 1; i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String changed = token.substring(0, i) + other + token.substring(i + 1);
      assertThat(PageToken.read("q", changed)).as(changed).isEmpty();
    }
  }
}
