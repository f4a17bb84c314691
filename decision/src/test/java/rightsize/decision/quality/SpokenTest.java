package rightsize.decision.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.market.MarketSketch.benchmark;

import java.util.List;
import org.junit.jupiter.api.Test;
import rightsize.decision.market.Benchmark;
import rightsize.decision.needs.Need.LanguageShare;
import rightsize.facts.Fact;

class SpokenTest {
  private static final List<Benchmark> TESTS =
      List.of(
          benchmark("english", "chat", "en", Fact.unknown()),
          benchmark("chinese", "chat", "zh", Fact.unknown()),
          benchmark("who-knows", "chat", Fact.unknown(), Fact.unknown()));

  @Test
  void aTestInAnotherLanguageSpeaksHalfAsMuch() {
    assertThat(Spoken.of(List.of(new LanguageShare("zh", 1)), TESTS)).containsExactly(.5, 1, .75);
  }

  @Test
  void eachLanguageCountsByItsShare() {
    // 0.7 Chinese, 0.3 English: 0.7 * 0.5 + 0.3 = 0.65 and 0.7 + 0.3 * 0.5 = 0.85
    assertThat(Spoken.of(List.of(new LanguageShare("zh", .7), new LanguageShare("en", .3)), TESTS))
        .containsExactly(new double[] {.65, .85, .75}, within(1e-12));
  }

  @Test
  void withoutALanguageItIsEnglish() {
    assertThat(Spoken.of(List.of(), TESTS)).containsExactly(1, .5, .75);
  }
}
