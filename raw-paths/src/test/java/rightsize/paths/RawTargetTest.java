package rightsize.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawTargetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/models;x",
        "/api/v1/models%3Bx",
        "/api//v1/models",
        "/api/./models",
        "/api/x/../models",
        "/api/models/..",
        "/api/models/.",
        "/api/%2e%2e/models",
        "/api/a%2Fb",
        "/api/a%5Cb",
        "/api/a\\b",
        "/api/a%00",
        "/api/%c0%ae",
        "/api/%zz",
        "/api/%4",
        "http://elsewhere/api/v1/models",
        "*",
        "/api/models?q=%00",
        "/api/models?q=%ff",
      })
  void refusesWhatCanBeReadInTwoWays(String target) {
    assertThat(new RawTarget(target).objection()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/v1/models/openai/gpt-5.1",
        "/api/v1/models?q=a%2Fb;c//d&next=/./x",
        "/api/v1/models?q=%E9%80%9A%E4%B9%89",
        "/.well-known/x",
        "/a/...",
      })
  void letsPlainTargetsPass(String target) {
    assertThat(new RawTarget(target).objection()).isEmpty();
  }
}
