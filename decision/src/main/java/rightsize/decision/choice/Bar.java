package rightsize.decision.choice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Grade;
import rightsize.decision.chance.Normal;
import rightsize.decision.choice.Catalogue.Entry;
import rightsize.decision.market.Model;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Preset;
import rightsize.decision.quality.Expected;
import rightsize.decision.quality.TaskScores;

/**
 * What "good enough" means: the reference's expected score less a margin. An option is adequate
 * when
 *
 * <pre>
 * P( Q_option >= Q_reference - margin ) >= 0.8
 * </pre>
 *
 * from the joint posterior of the two: their doubts are independent but for what a common family
 * shares, and the same model differs from itself by its quantisation only.
 *
 * @param score of the reference, or the number the asker has kept
 * @param basis stated, preset or fallback
 */
record Bar(
    TaskScores scores,
    Model reference,
    Expected expected,
    double score,
    double margin,
    String dated,
    String basis) {

  static final double ADEQUATE = .8;

  /** Empty when no model of the market has evidence to be a reference. */
  static Optional<Bar> of(Asked asked, Catalogue catalogue, TaskScores scores) {
    Need.QualityBar stated = asked.need().qualityBar().orElseThrow();
    double margin = stated.margin().orElse(asked.preset().margin());
    Optional<Named> named =
        stated
            .referenceModel()
            .flatMap(id -> find(id, catalogue, scores, true))
            .map(n -> new Named(n.model(), n.expected(), "stated"))
            .or(() -> preset(asked.preset(), catalogue, scores))
            .or(() -> fallback(asked, catalogue, scores));
    return named.map(
        n ->
            new Bar(
                scores,
                n.model(),
                n.expected(),
                stated.score().orElse(n.expected().score()),
                margin,
                stated.dated().map(Object::toString).orElse(asked.today().toString()),
                n.basis()));
  }

  private record Named(Model model, Expected expected, String basis) {}

  private static Optional<Named> preset(Preset preset, Catalogue catalogue, TaskScores scores) {
    return preset.referenceModels().stream()
        .map(id -> find(id, catalogue, scores, false))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Named> find(
      String id, Catalogue catalogue, TaskScores scores, boolean evenUngraded) {
    return catalogue.entries.stream()
        .filter(entry -> entry.model().id().equals(id))
        .findFirst()
        .flatMap(
            entry ->
                scores
                    .of(id)
                    .filter(e -> evenUngraded || e.grade() != Grade.D)
                    .map(e -> new Named(entry.model(), e, "preset")));
  }

  /** The middle one of all graded models that can do the task. */
  private static Optional<Named> fallback(Asked asked, Catalogue catalogue, TaskScores scores) {
    List<Named> able =
        catalogue.entries.stream()
            .map(Entry::model)
            .filter(m -> ModelRules.modelGivesWhatTheTaskAsks(asked, m) == Ruling.KEPT)
            .filter(m -> ModelRules.modelTakesWhatTheTaskGives(asked, m) == Ruling.KEPT)
            .flatMap(
                m ->
                    scores.of(m.id()).stream()
                        .filter(e -> e.grade() != Grade.D)
                        .map(e -> new Named(m, e, "fallback")))
            .sorted(
                Comparator.comparingDouble((Named n) -> n.expected().score())
                    .thenComparing(n -> n.model().id()))
            .toList();
    return able.isEmpty() ? Optional.empty() : Optional.of(able.get(able.size() / 2));
  }

  /** The need with the reference that the bar was set by. */
  Need named(Need need) {
    Need.QualityBar asked = need.qualityBar().orElseThrow();
    return need.toDraft()
        .qualityBar(
            new Need.QualityBar(
                Optional.of(reference.id()),
                asked.score(),
                asked.dated(),
                asked.margin(),
                asked.qualityFirst()))
        .build();
  }

  double required() {
    return score - margin;
  }

  double pAdequate(Candidate option) {
    return Normal.atLeast(option.score() - score, sdOfDifference(option), -margin);
  }

  double sdOfDifference(Candidate option) {
    return sdOfDifference(scores, option.expected(), option.sd(), expected, expected.sd());
  }

  /** Of two options' scores. */
  static double sdBetween(TaskScores scores, Candidate a, Candidate b) {
    return sdOfDifference(scores, a.expected(), a.sd(), b.expected(), b.sd());
  }

  private static double sdOfDifference(
      TaskScores scores, Expected a, double sdA, Expected b, double sdB) {
    if (a.index() == b.index()) {
      double own = Math.max(0, sdA * sdA - a.sd() * a.sd());
      double other = Math.max(0, sdB * sdB - b.sd() * b.sd());
      return StrictMath.sqrt(own + other);
    }
    double variance = sdA * sdA + sdB * sdB - 2 * scores.covariance(a, b);
    return StrictMath.sqrt(Math.max(0, variance));
  }

  Advice.Bar shown() {
    double spread = Normal.Z90 * expected.sd();
    return new Advice.Bar(
        reference.id(),
        reference.name(),
        tenth(score),
        tenth(Math.max(0, score - spread)),
        tenth(Math.min(100, score + spread)),
        tenth(margin),
        tenth(required()),
        dated,
        basis);
  }

  static double tenth(double points) {
    return Math.round(points * 10) / 10.0;
  }
}
