package rightsize.decision.choice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import rightsize.decision.market.ExchangeRate;
import rightsize.decision.market.Market;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Preset;
import rightsize.decision.needs.Presets;
import rightsize.decision.needs.Where;
import rightsize.decision.profiles.CostProfile;

/**
 * A filled need with what every rule asks of it worked out once.
 *
 * @param profile what money, power and people cost the asker
 * @param rate that the budget was counted in USD with; empty for a budget in USD, or without one
 * @param budgetUsd the budget now, in USD a month; empty without one or without a rate
 * @param horizon until when a model must live: as far as growth is planned, else a year
 */
record Asked(
    Need need,
    CostProfile profile,
    Preset preset,
    LocalDate today,
    LocalDate horizon,
    Optional<ExchangeRate> rate,
    OptionalDouble budgetUsd,
    OptionalDouble laterUsd,
    Where where,
    boolean onPremises,
    List<String> residency) {

  private static final double FORESEEABLE = 100;

  static Asked of(Need filled, CostProfile profile, Market market, LocalDate today) {
    int months = filled.growth().map(Need.Growth::months).orElse(12);
    Market ownRates = market.withRates(profile.ratesBefore(market.rates()));
    Optional<BigDecimal> usd = filled.budget().flatMap(b -> ownRates.usdPer(b.currency()));
    return new Asked(
        filled,
        profile,
        Presets.of(filled.task()),
        today,
        today.plusMonths(months),
        filled.budget().flatMap(b -> ownRates.rate(b.currency())),
        usd(filled.budget().map(Need.Budget::amount), usd),
        usd(filled.budget().flatMap(Need.Budget::later).map(Need.LaterBudget::amount), usd),
        filled.hardware().map(Need.Hardware::where).orElse(Where.ANY),
        filled.dataRules().flatMap(Need.DataRules::onPremises).orElse(false),
        filled.dataRules().map(Need.DataRules::residency).orElse(List.of()));
  }

  private static OptionalDouble usd(Optional<BigDecimal> amount, Optional<BigDecimal> rate) {
    return amount.isPresent() && rate.isPresent()
        ? OptionalDouble.of(amount.get().multiply(rate.get()).doubleValue())
        : OptionalDouble.empty();
  }

  /** The same question where data must stay in a region. */
  Asked within(String region) {
    return new Asked(
        need,
        profile,
        preset,
        today,
        horizon,
        rate,
        budgetUsd,
        laterUsd,
        where,
        onPremises,
        List.of(region));
  }

  Need.DataRules dataRules() {
    return need.dataRules()
        .orElse(
            new Need.DataRules(Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
  }

  Need.LicenceRules licenceRules() {
    return need.licenceRules().orElse(new Need.LicenceRules(Optional.empty(), Optional.empty()));
  }

  Need.Latency latency() {
    return need.latency()
        .orElse(new Need.Latency(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /** Whether the answer has to come within any time. */
  boolean timed() {
    Need.Latency limit = latency();
    return limit.ttftMs().isPresent() || limit.tpotMs().isPresent() || limit.e2eMs().isPresent();
  }

  /** How many accelerators of a kind the asker has; empty where that was not said. */
  Optional<Integer> ownedOf(String accelerator) {
    return need.hardware().map(Need.Hardware::accelerators).orElse(List.of()).stream()
        .filter(owned -> owned.id().equals(accelerator))
        .map(Need.Owned::count)
        .reduce(Integer::sum);
  }

  /** Whether any request comes in another language than English. */
  boolean foreign() {
    return need.languages().stream().anyMatch(language -> !language.code().equals("en"));
  }

  /** An amount as the asker counts it; USD without a budget or without a rate. */
  double inOwnCurrency(double usd) {
    double perUnit =
        budgetUsd.orElse(1)
            / need.budget()
                .filter(b -> budgetUsd.isPresent())
                .map(b -> b.amount().doubleValue())
                .orElse(1.0);
    return usd / perUnit;
  }

  /** Beyond a hundred times the need, a volume says nothing about it. */
  boolean foreseeable(long requestsMonth) {
    return requestsMonth <= FORESEEABLE * need.volume().perMonth();
  }

  boolean qualityFirst() {
    return need.qualityBar().flatMap(Need.QualityBar::qualityFirst).orElse(false);
  }

  boolean readsOnly() {
    return preset.capability().isPresent();
  }
}
