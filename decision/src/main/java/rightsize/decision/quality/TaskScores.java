package rightsize.decision.quality;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rightsize.decision.advices.Term;
import rightsize.decision.factors.Factors;
import rightsize.decision.factors.Situation;
import rightsize.decision.factors.Standing;
import rightsize.decision.market.Model;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Preset;

/**
 * Expected scores of all models on tests like one task, 0 to 100.
 *
 * <pre>
 * Q_i  = 100 * sum_c w_c * sigmoid( level_c(complexity) + standing_ic + shift )
 * Var  = first order in the abilities (shared by the categories), in how a model takes to a
 *        category (each its own) and in the shift
 * </pre>
 *
 * Ranges are widened by {@link Situation}: further for models released within half a year that have
 * fewer than five scores, most for those that have none. Requests in other languages add doubt of
 * 0.3 logit where nothing was tested in them, 0.15 where something was.
 */
public final class TaskScores {
  private static final int NEW_DAYS = 183;
  private static final double UNTESTED_LANGUAGE = .3;
  private static final double TESTED_LANGUAGE = .15;

  private final Judge judge;
  private final Factors fit;
  private final Need need;
  private final TaskTests tests;
  private final Expected[] expected;
  private final Reports reports;

  /** Of models that were shown, by index: the same ones are shown again and again. */
  private final Map<Integer, List<Term>> terms = new ConcurrentHashMap<>();

  TaskScores(Judge judge, Field field, Preset preset, Need need) {
    this.judge = judge;
    this.fit = judge.fit(field);
    this.need = need;
    this.tests = new TaskTests(judge, preset, need);
    reports = new Reports(judge.market().standings(), need.task());
    expected = new Expected[judge.models().size()];
    LocalDate today = judge.market().asOf().atOffset(ZoneOffset.UTC).toLocalDate();
    for (int i = 0; i < expected.length; i++) {
      expected[i] = expect(i, today);
    }
  }

  /** The weight of the task's categories for which the market has any benchmark, 0 to 1. */
  public double covered() {
    return tests.covered;
  }

  /** Empty for a model the market does not have, or when no benchmark speaks for the task. */
  public Optional<Expected> of(String model) {
    int index = judge.indexOf(model);
    return index < 0 || tests.parts.isEmpty() ? Optional.empty() : Optional.of(expected[index]);
  }

  /** Score with everything shifted by so many logits. */
  public double shifted(Expected of, double shift) {
    return tests.score(Arrays.stream(of.logits()).map(logit -> logit + shift).toArray());
  }

  /** Share of the variance of two models that cancels in their difference: what siblings share. */
  public double covariance(Expected a, Expected b) {
    return a.index() == b.index()
        ? a.sd() * b.sd()
        : fit.likeness(a.index(), b.index()) * a.kindSd() * b.kindSd();
  }

  /** The scores behind a model's figure, newest first, as the market has them. */
  public EvidenceOf evidence(String model) {
    return EvidenceOf.of(judge, model, this::weight);
  }

  /** How much a test speaks for the task, 0 to 1; 0 for one that does not. */
  private double weight(String benchmark) {
    int test = judge.indexOfBenchmark(benchmark);
    return test < 0 ? 0 : tests.weights[test];
  }

  /**
   * Where a score comes from, in points, before reports and quantisation: what the average model
   * scores, then what each part of the model's standing adds when it is told after those before it.
   * They sum to the score.
   */
  public List<Term> terms(Expected of) {
    return terms.computeIfAbsent(of.index(), tests::terms);
  }

  /** Whether any test of the model was in that language. */
  public boolean tested(String model, String language) {
    int index = judge.indexOf(model);
    return index >= 0 && tested(index, language);
  }

  private Expected expect(int i, LocalDate today) {
    Model model = judge.models().get(i);
    double[] logits = new double[tests.parts.size()];
    double score = 0;
    double ability = 0;
    double kinds = 0;
    double whole = 0;
    double ownWeight = 0;
    for (int p = 0; p < logits.length; p++) {
      TaskTests.Part part = tests.parts.get(p);
      Standing standing = part.kind().of(i);
      logits[p] = part.level() + standing.above();
      double share = Logit.inverse(logits[p]);
      double steep = 100 * part.weight() * share * (1 - share);
      score += 100 * part.weight() * share;
      ability += steep * StrictMath.sqrt(standing.abilityVariance());
      kinds += steep * steep * standing.kindVariance();
      whole += steep;
      ownWeight += standing.tested() > 0 ? part.weight() : 0;
    }
    double language = whole * languageDoubt(i);
    Situation situation = situation(model, i, today);
    double sd = situation.widenedMean(StrictMath.sqrt(ability * ability + kinds));
    sd = StrictMath.sqrt(sd * sd + language * language);
    Support support = Support.of(judge.cellsOf(i), tests.weights);
    Expected before =
        new Expected(
            i,
            logits,
            score,
            sd,
            whole,
            situation.widenedMean(StrictMath.sqrt(kinds)),
            support.grade(sd, ownWeight),
            support.independent(),
            support.vendor(),
            Optional.empty());
    return reports
        .of(model.id())
        .map(standing -> reports.combine(this, before, standing))
        .orElse(before);
  }

  private Situation situation(Model model, int i, LocalDate today) {
    boolean isNew =
        model
            .releasedOn()
            .asOptional()
            .map(on -> ChronoUnit.DAYS.between(on.last(), today) < NEW_DAYS)
            .orElse(true);
    return Situation.of(isNew, fit.seen(i));
  }

  /** In logits, each language by its share. */
  private double languageDoubt(int i) {
    double sum = 0;
    for (Need.LanguageShare language : need.languages()) {
      if (!language.code().equals("en")) {
        double doubt = tested(i, language.code()) ? TESTED_LANGUAGE : UNTESTED_LANGUAGE;
        sum += language.share() * doubt;
      }
    }
    return sum;
  }

  private boolean tested(int i, String language) {
    return judge.cellsOf(i).stream()
        .map(judge::benchmark)
        .anyMatch(
            benchmark ->
                benchmark.category().equals("multilingual")
                    || benchmark.languages().orElse(List.of()).contains(language));
  }
}
