package rightsize.decision.advices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rightsize.decision.cost.CostProfile;
import rightsize.decision.needs.Need;

/**
 * The answer to a need. Serialised record by record in snake_case, empty optionals left out and
 * enums by their {@code toString}, it is the JSON of the advisor.
 *
 * @param id set by whoever saves it
 * @param profile what money, power and people cost the asker, as reckoned with; an advice of an
 *     older engine does not say
 * @param need as filled by the presets
 * @param advised empty when nothing fits or the evidence is too thin
 * @param ties options that the evidence cannot tell from the advised one and that cost about the
 *     same
 * @param ladder steps up from the advised option, each better and dearer than the one before
 * @param noDifferencePast the model past which no gain can be shown
 * @param options the best fifty that keep every rule, adequate ones first, then by cost
 * @param optionsConsidered how many options there were before any rule
 * @param notKnown gaps in what is known, which exclude nobody
 * @param measureFirst what to try on own cases before relying on the answer
 * @param budgetBindsInMonth first month in which the projection passes the budget
 * @param evidence of the advised option, or of the best candidate when none is advised
 * @param pricesDated the oldest price date among advised option and ties
 */
public record Advice(
    Optional<String> id,
    Instant createdAt,
    String engineVersion,
    Snapshot snapshot,
    Optional<CostProfile> profile,
    Need need,
    Verdict verdict,
    Optional<Bar> qualityBar,
    Optional<Option> advised,
    List<Option> ties,
    List<Step> ladder,
    Optional<OptionName> noDifferencePast,
    Optional<SelfHosted> selfHosted,
    List<Option> options,
    int optionsConsidered,
    List<Exclusion> excluded,
    List<Confirmation> confirmToAdmit,
    List<Note> notKnown,
    List<Trial> measureFirst,
    List<Sensitivity> sensitivity,
    List<Month> projection,
    Optional<Integer> budgetBindsInMonth,
    List<Trigger> triggers,
    Evidence evidence,
    Optional<Influence> influence,
    Optional<String> pricesDated,
    Optional<StepZero> stepZero) {

  public Advice {
    ties = List.copyOf(ties);
    ladder = List.copyOf(ladder);
    options = List.copyOf(options);
    excluded = List.copyOf(excluded);
    confirmToAdmit = List.copyOf(confirmToAdmit);
    notKnown = List.copyOf(notKnown);
    measureFirst = List.copyOf(measureFirst);
    sensitivity = List.copyOf(sensitivity);
    projection = List.copyOf(projection);
    triggers = List.copyOf(triggers);
  }

  /** Which catalogue was asked, and how old it was; the asker's shell says what is stale. */
  public record Snapshot(
      long catalogueVersion,
      String catalogueHash,
      Instant asOf,
      long ageSeconds,
      boolean stale,
      List<String> notes) {
    public Snapshot {
      notes = List.copyOf(notes);
    }
  }

  /**
   * The bar as a dated number.
   *
   * @param score the reference's expected score
   * @param required score less margin
   * @param basis preset, stated or fallback
   */
  public record Bar(
      String referenceModel,
      String referenceName,
      double score,
      double low,
      double high,
      double margin,
      double required,
      String dated,
      String basis) {}

  public record Step(Option option, Estimate qualityGain, double extraCostMonthUsd) {}

  /**
   * The cheapest adequate way to run a model oneself.
   *
   * @param breakEvenRequestsMonth from how many requests a month it costs less than the cheapest
   *     adequate hosted offer; empty when it never does
   */
  public record SelfHosted(Option option, Optional<Long> breakEvenRequestsMonth) {}

  /**
   * @param parameter quality_bar, budget, volume or residency
   * @param value where the answer turns
   * @param then what is advised there; empty when nothing is
   */
  public record Sensitivity(String parameter, Object value, Optional<OptionName> then) {}

  /**
   * @param month 0 is now
   */
  public record Month(int month, long requests, double costUsd, Optional<Double> budgetUsd) {}

  /** What to measure before any model. */
  public record StepZero(String method, String text) {}

  /** The same advice under the id it was saved as. */
  public Advice saved(String as) {
    return new Advice(
        Optional.of(as),
        createdAt,
        engineVersion,
        snapshot,
        profile,
        need,
        verdict,
        qualityBar,
        advised,
        ties,
        ladder,
        noDifferencePast,
        selfHosted,
        options,
        optionsConsidered,
        excluded,
        confirmToAdmit,
        notKnown,
        measureFirst,
        sensitivity,
        projection,
        budgetBindsInMonth,
        triggers,
        evidence,
        influence,
        pricesDated,
        stepZero);
  }
}
