package rightsize.decision.quality;

import java.util.List;
import rightsize.decision.market.Benchmark;
import rightsize.decision.needs.Need.LanguageShare;

/**
 * How much a test speaks for requests in the need's languages. One that is not in a request's
 * language speaks half as much as one that is, one whose languages nobody states lies between:
 *
 * <pre>
 * s_j = sum over languages of share * ( 1 spoken, 0.75 unknown, 0.5 not spoken )
 * </pre>
 *
 * Only half, because what a model can do in English is most of what it can do in Chinese, and
 * because most Chinese tests were taken by a handful of models. The ratio is a judgement, not a
 * measurement: no table we have scores models on tasks of two languages.
 */
final class Spoken {
  private static final double UNKNOWN = .75;
  private static final double OTHER = .5;

  private Spoken() {}

  /** One factor per test. */
  static double[] of(List<LanguageShare> languages, List<Benchmark> tests) {
    List<LanguageShare> asked =
        languages.isEmpty() ? List.of(new LanguageShare("en", 1)) : languages;
    return tests.stream().mapToDouble(test -> of(asked, test)).toArray();
  }

  private static double of(List<LanguageShare> asked, Benchmark test) {
    double sum = 0;
    for (LanguageShare language : asked) {
      double speaks =
          test.languages()
              .asOptional()
              .map(spoken -> spoken.contains(language.code()) ? 1 : OTHER)
              .orElse(UNKNOWN);
      sum += language.share() * speaks;
    }
    return sum;
  }
}
