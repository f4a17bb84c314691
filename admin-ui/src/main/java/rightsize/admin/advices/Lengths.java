package rightsize.admin.advices;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many tokens a text has, from the units people think in. A need states tokens as English text
 * counts them, and the advisor converts them for each language. Rules of thumb: 3 English words are
 * 4 tokens (OpenAI's tokenizer guide), a page has 500 words, an English character is a quarter of a
 * token, and a Chinese character carries as much as 0.6 English words (translators' practice).
 */
final class Lengths {
  private static final BigDecimal PER_WORD =
      BigDecimal.valueOf(4).divide(BigDecimal.valueOf(3), 12, RoundingMode.HALF_EVEN);
  private static final BigDecimal WORDS_PER_PAGE = BigDecimal.valueOf(500);
  private static final BigDecimal PER_CHARACTER = new BigDecimal("0.25");
  private static final BigDecimal WORDS_PER_HAN_CHARACTER = new BigDecimal("0.6");

  /**
   * @param unit words, characters, pages or tokens
   * @param han the share of the texts written in Chinese characters, 0 to 1
   */
  static long tokens(BigDecimal amount, String unit, BigDecimal han) {
    BigDecimal each =
        switch (unit) {
          case "words" -> PER_WORD;
          case "pages" -> PER_WORD.multiply(WORDS_PER_PAGE);
          case "characters" ->
              han.multiply(WORDS_PER_HAN_CHARACTER.multiply(PER_WORD))
                  .add(BigDecimal.ONE.subtract(han).multiply(PER_CHARACTER));
          default -> BigDecimal.ONE;
        };
    return amount.multiply(each).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
  }

  private Lengths() {}
}
