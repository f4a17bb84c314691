package rightsize.advisor.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "300000|300,000|30 万",
        "25000|25,000|2.5 万",
        "2000|2,000|'2,000 '",
        "12345|12,345|'12,345 '",
        "200000000|200,000,000|2 亿",
        "355000000|355,000,000|3.55 亿",
        "50|50|'50 '"
      })
  void countsThings(long count, String english, String chinese) {
    assertThat(new Figures(Language.EN).count(count)).isEqualTo(english);
    assertThat(new Figures(Language.ZH).count(count)).isEqualTo(chinese);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1500|1,500", "62.1|62", "5.5|5.50", "5|5", "0.03456|0.035", "-918.2|-918"})
  void roundsMoneyToWhatIsKnownOfIt(BigDecimal amount, String text) {
    assertThat(new Figures(Language.EN).money(amount)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1166667|1,170,000", "999|999", "54321.9|54,300"})
  void aComputedCountHasThreeDigits(double count, String text) {
    assertThat(new Figures(Language.EN).about(count)).isEqualTo(text);
  }
}
