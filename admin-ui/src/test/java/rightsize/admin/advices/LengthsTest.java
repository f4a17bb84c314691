package rightsize.admin.advices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthsTest {

  // 450 words x 4/3; 150 pages x 500 words x 4/3; 400 letters / 4; 100 Han x 0.6 x 4/3
  @ParameterizedTest
  @CsvSource({
    "450, words, 0, 600",
    "150, pages, 0, 100000",
    "400, characters, 0, 100",
    "100, characters, 1, 80",
    "100, characters, 0.5, 52",
    "5, tokens, 1, 5",
    "0, words, 0, 0"
  })
  void unitsOfPeopleBecomeTokens(BigDecimal amount, String unit, BigDecimal chinese, long tokens) {
    assertThat(Lengths.tokens(amount, unit, chinese)).isEqualTo(tokens);
  }
}
