package rightsize.decision.advices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rightsize.decision.market.ExchangeRate;
import rightsize.decision.needs.Need;
import rightsize.decision.profiles.CostProfile;

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
 * @param horizons what the advised option costs in all until then, for 12, 24 and 36 months
 * @param limits what ends within three years, first things first
 * @param evidence of the advised option, or of the best candidate when none is advised
 * @param exchangeRate that the budget was counted in USD with; empty for a budget in USD
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
    List<Horizon> horizons,
    List<Limit> limits,
    List<Trigger> triggers,
    Evidence evidence,
    Optional<Influence> influence,
    Optional<String> pricesDated,
    Optional<StepZero> stepZero,
    Optional<ExchangeRate> exchangeRate) {

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
    horizons = stated(horizons);
    limits = stated(limits);
    triggers = List.copyOf(triggers);
    exchangeRate = exchangeRate == null ? Optional.empty() : exchangeRate;
  }

  /** Advices of earlier engines lack what came later. */
  private static <T> List<T> stated(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
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
   * @param breakEvenLow in a tenth of all cases fewer requests a month will do
   * @param breakEvenHigh in nine tenths so many will do; empty when they never do
   * @param pCheaper probability of costing no more than that offer at the asked volume
   */
  public record SelfHosted(
      Option option,
      Optional<Long> breakEvenRequestsMonth,
      Optional<Long> breakEvenLow,
      Optional<Long> breakEvenHigh,
      Optional<Double> pCheaper) {}

  /**
   * @param parameter quality_bar, budget, volume or residency
   * @param value where the answer turns
   * @param then what is advised there; empty when nothing is
   */
  public record Sensitivity(String parameter, Object value, Optional<OptionName> then) {}

  /**
   * @param month 0 is now
   * @param costLowUsd with growth half as strong, or half as strong again: whichever costs less
   * @param costHighUsd whichever costs more
   */
  public record Month(
      int month,
      long requests,
      double costUsd,
      Optional<Double> costLowUsd,
      Optional<Double> costHighUsd,
      Optional<Double> budgetUsd) {}

  /**
   * Some months ahead, at today's prices, in today's money at 10 % a year.
   *
   * @param requests in the month that then begins
   * @param costMonthUsd of that month
   * @param worthUsd of all months until then
   * @param worthLowUsd the same with growth half as strong, or half as strong again
   * @param worthWithSuccessorsUsd if one moved on to ever cheaper endpoints of equal quality, a
   *     third of the price every year: an assumption, and each move is work; only of hosted options
   */
  public record Horizon(
      int months,
      long requests,
      double costMonthUsd,
      double worthUsd,
      double worthLowUsd,
      double worthHighUsd,
      Optional<Double> worthWithSuccessorsUsd) {}

  /**
   * @param code budget, accelerators (those the asker has) or retirement
   * @param month the first that it does not last for; 0 is now
   */
  public record Limit(String code, int month) {}

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
        horizons,
        limits,
        triggers,
        evidence,
        influence,
        pricesDated,
        stepZero,
        exchangeRate);
  }
}
