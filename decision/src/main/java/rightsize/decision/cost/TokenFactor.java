package rightsize.decision.cost;

import java.util.List;
import java.util.Map;
import rightsize.decision.needs.Need.LanguageShare;

/**
 * How many tokens a model's own tokenizer makes of text that o200k counts as one English token, by
 * family of tokenizer and language (Komatsuzaki 2026 and others, DECISION.md 3.1): Chinese is 0.81
 * on Kimi's, 0.85 on Qwen's, 1.15 on OpenAI's and 1.65 on Claude's tokenizer. The measured ones are
 * good to 12 %, the others are assumed to 25 %.
 *
 * @param sd share of the mean
 */
public record TokenFactor(double mean, double sd) {
  private static final double MEASURED = .12;
  private static final double ASSUMED = .25;
  private static final double ENGLISH = .05;

  private static final Map<String, Double> TABLE =
      Map.ofEntries(
          Map.entry("moonshotai/zh", .81),
          Map.entry("qwen/zh", .85),
          Map.entry("alibaba/zh", .85),
          Map.entry("openai/zh", 1.15),
          Map.entry("anthropic/zh", 1.65),
          Map.entry("anthropic/ja", 1.73),
          Map.entry("anthropic/ko", 2.0),
          Map.entry("anthropic/hi", 3.0));

  /** Languages whose letters byte-pair tokenizers know almost as well as English. */
  private static final double LATIN = 1.25;

  private static final Map<String, Double> ELSEWHERE =
      Map.of("zh", 1.2, "ja", 1.5, "ko", 1.6, "hi", 2.0, "ar", 1.7, "th", 1.8, "ru", 1.5);

  /** Weighed by the languages' shares. */
  public static TokenFactor of(String developer, List<LanguageShare> languages) {
    double mean = 0;
    double doubt = 0;
    double shares = 0;
    for (LanguageShare language : languages) {
      TokenFactor each = of(developer, language.code());
      mean += language.share() * each.mean();
      doubt += language.share() * each.mean() * each.sd();
      shares += language.share();
    }
    return shares <= 0 ? new TokenFactor(1, ENGLISH) : new TokenFactor(mean / shares, doubt / mean);
  }

  private static TokenFactor of(String developer, String language) {
    if (language.equals("en")) {
      return new TokenFactor(1, ENGLISH);
    }
    Double measured = TABLE.get(developer + "/" + language);
    return measured != null
        ? new TokenFactor(measured, MEASURED)
        : new TokenFactor(ELSEWHERE.getOrDefault(language, LATIN), ASSUMED);
  }
}
