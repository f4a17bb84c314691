package rightsize.decision.quality;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rightsize.decision.market.Model;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Preset;

/**
 * Expected scores of all models on tests like one task, 0 to 100.
 *
 * <pre>
 * Q_i  = 100 * sum_c w_c * sigmoid( level_c(complexity) + slope_c * (theta_i + d_ic) + shift )
 * Var  = first order in theta (shared by the categories), d (each its own) and the shift
 * </pre>
 *
 * The standard deviation is multiplied by 1.13 for models whose scores are well known and by 1.6
 * for those released within half a year that have fewer than five (DECISION.md 4.2b: what made 90 %
 * intervals hold). Requests in other languages add doubt of 0.3 logit where nothing was tested in
 * them, 0.15 where something was.
 */
public final class TaskScores {
  private static final double SEEN = 1.13;
  private static final double NEW = 1.60;
  private static final int NEW_DAYS = 183;
  private static final double UNTESTED_LANGUAGE = .3;
  private static final double TESTED_LANGUAGE = .15;

  private final Judge judge;

  private final AbilityFit fit;
  private final Need need;
  private final List<Part> parts = new ArrayList<>();
  private final double covered;
  private final Expected[] expected;
  private final Reports reports;

  /** One category of the task. */
  private record Part(String name, int category, double weight, double level, double slope) {}

  TaskScores(Judge judge, Field field, Preset preset, Need need) {
    this.judge = judge;

    this.fit = judge.fit(field);
    this.need = need;
    double sum = 0;
    int complexity = need.complexity().orElse(preset.complexity());
    for (Map.Entry<String, Double> entry : new TreeMap<>(preset.categories()).entrySet()) {
      int category = judge.categories(field).indexOf(entry.getKey());
      Optional<Level> level = judge.level(entry.getKey());
      if (category >= 0 && level.isPresent()) {
        parts.add(
            new Part(
                entry.getKey(),
                category,
                entry.getValue(),
                level.get().at(complexity),
                level.get().slope()));
        sum += entry.getValue();
      }
    }
    covered = sum;
    for (int p = 0; p < parts.size(); p++) {
      Part part = parts.get(p);
      parts.set(
          p,
          new Part(
              part.name(), part.category(), part.weight() / covered, part.level(), part.slope()));
    }
    reports = new Reports(judge.market().standings(), need.task());
    expected = new Expected[judge.models().size()];
    LocalDate today = judge.market().asOf().atOffset(ZoneOffset.UTC).toLocalDate();
    for (int i = 0; i < expected.length; i++) {
      expected[i] = expect(i, today);
    }
  }

  /** The weight of the task's categories for which the market has any benchmark, 0 to 1. */
  public double covered() {
    return covered;
  }

  /** Empty for a model the market does not have, or when no benchmark speaks for the task. */
  public Optional<Expected> of(String model) {
    int index = judge.indexOf(model);
    return index < 0 || parts.isEmpty() ? Optional.empty() : Optional.of(expected[index]);
  }

  /** Score with everything shifted by so many logits. */
  public double shifted(Expected of, double shift) {
    double sum = 0;
    for (int p = 0; p < parts.size(); p++) {
      sum += parts.get(p).weight() * Logit.inverse(of.logits()[p] + shift);
    }
    return 100 * sum;
  }

  /** Share of the variance of two models that cancels in their difference. */
  public double covariance(Expected a, Expected b) {
    if (a.index() == b.index()) {
      return a.sd() * b.sd();
    }
    if (fit.family(a.index()) != fit.family(b.index())) {
      return 0;
    }
    double shared = StrictMath.sqrt(fit.sharedVar(a.index()) * fit.sharedVar(b.index()));
    double covariance = a.generalGradient() * b.generalGradient() * shared;
    return Math.min(covariance, .95 * a.sd() * b.sd());
  }

  /** The scores behind a model's figure, newest first, as the market has them. */
  public EvidenceOf evidence(String model) {
    return EvidenceOf.of(judge, model, parts.stream().map(Part::name).toList());
  }

  /** Whether any test of the model was in that language. */
  public boolean tested(String model, String language) {
    int index = judge.indexOf(model);
    return index >= 0 && tested(index, language);
  }

  private Expected expect(int i, LocalDate today) {
    Model model = judge.models().get(i);
    double[] logits = new double[parts.size()];
    double score = 0;
    double general = 0;
    double deviations = 0;
    double whole = 0;
    double ownWeight = 0;
    for (int p = 0; p < logits.length; p++) {
      Part part = parts.get(p);
      logits[p] = part.level() + part.slope() * fit.ability(i, part.category());
      double share = Logit.inverse(logits[p]);
      double steep = 100 * part.weight() * share * (1 - share);
      double own = fit.ownShare(i, part.category());
      score += 100 * part.weight() * share;
      general += steep * part.slope() * (1 - own);
      deviations +=
          steep * part.slope() * steep * part.slope() * fit.deviationLeft(i, part.category());
      whole += steep;
      ownWeight += own > 0 ? part.weight() : 0;
    }
    double language = whole * languageDoubt(i);
    double variance = general * general * fit.generalVar(i) + deviations;
    double sd = StrictMath.sqrt(variance) * calibration(model, i, today);
    sd = StrictMath.sqrt(sd * sd + language * language);
    Support support = Support.of(judge, i, parts.stream().map(Part::name).toList());
    Expected before =
        new Expected(
            i,
            logits,
            score,
            sd,
            whole,
            general,
            support.grade(sd, ownWeight),
            support.independent(),
            support.vendor(),
            Optional.empty());
    return reports
        .of(model.id())
        .map(standing -> reports.combine(this, before, standing))
        .orElse(before);
  }

  private double calibration(Model model, int i, LocalDate today) {
    boolean isNew =
        model
            .releasedOn()
            .asOptional()
            .map(on -> ChronoUnit.DAYS.between(on.last(), today) < NEW_DAYS)
            .orElse(true);
    return isNew && judge.cellsOf(i).size() < 5 ? NEW : SEEN;
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
