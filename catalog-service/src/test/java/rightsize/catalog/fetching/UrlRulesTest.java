package rightsize.catalog.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://models.dev/api.json",
        "https://MODELS.dev:443/api.json?x=1",
        "https://raw.githubusercontent.com/o/r/main/prices.json",
        "https://openrouter.ai/api/v1/models"
      })
  void theFeedsWeKnowAreAllowedFromTheStart(String address) {
    assertThat(new UrlRules(Settings.of()).read(address)).isEqualTo(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/",
        "https://evil.models.dev/",
        "https://models.dev.evil.example/",
        "https://xmodels.dev/"
      })
  void otherHostsAreNot(String address) {
    assertThat(broken(Settings.of(), address)).isEqualTo(Rule.HOST_NOT_ALLOWED);
  }

  @Test
  void aStarStandsForWhatIsBelowAName() {
    FetchingSettings settings = Settings.of("allowed-hosts", "*.example.com");

    new UrlRules(settings).read("https://prices.example.com/");
    assertThat(broken(settings, "https://example.com/")).isEqualTo(Rule.HOST_NOT_ALLOWED);
    assertThat(broken(settings, "https://notexample.com/")).isEqualTo(Rule.HOST_NOT_ALLOWED);
  }

  @Test
  void plainHttpIsForNamedHostsWithTheirPort() {
    FetchingSettings settings = Settings.of("plain-http-hosts", "127.0.0.1:8999,mirror:80");

    new UrlRules(settings).read("http://127.0.0.1:8999/api.json");
    new UrlRules(settings).read("http://mirror/api.json");
    assertThat(broken(settings, "http://127.0.0.1:8998/")).isEqualTo(Rule.SCHEME_NOT_HTTPS);
    assertThat(broken(settings, "https://127.0.0.1:8999/")).isEqualTo(Rule.HOST_NOT_A_NAME);
  }

  @Test
  void anAddressHasAnEnd() {
    assertThat(broken(Settings.of(), "https://models.dev/" + "x".repeat(2000)))
        .isEqualTo(Rule.MALFORMED);
  }

  private static Rule broken(FetchingSettings settings, String address) {
    return catchThrowableOfType(FetchRefused.class, () -> new UrlRules(settings).read(address))
        .rule();
  }
}
