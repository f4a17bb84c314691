package rightsize.decision.choice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import rightsize.decision.Advisor;
import rightsize.decision.advices.Advice;
import rightsize.decision.market.Market;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Presets;
import rightsize.decision.needs.Task;
import rightsize.decision.needs.Where;
import rightsize.decision.profiles.CostProfile;

/** Needs as tests ask them. */
final class Questions {
  private Questions() {}

  /** 300,000 short questions in English a month, at least as good as house/reference. */
  static NeedDraft shop() {
    return new NeedDraft(Task.CUSTOMER_SERVICE, new Need.Volume(300_000, Per.MONTH))
        .tokens(new Need.Tokens(600, 200))
        .qualityBar(atLeast("house/reference", 3, false));
  }

  static Need.QualityBar atLeast(String reference, double margin, boolean qualityFirst) {
    return new Need.QualityBar(
        Optional.of(reference),
        Optional.empty(),
        Optional.empty(),
        Optional.of(margin),
        Optional.of(qualityFirst));
  }

  static Need.Budget usd(double amount) {
    return new Need.Budget(BigDecimal.valueOf(amount), "USD", Optional.empty());
  }

  static Need.Hardware where(Where where, Need.Owned... owned) {
    return new Need.Hardware(where, List.of(owned), Optional.empty(), Optional.empty());
  }

  static Need.DataRules data(
      Boolean noTraining, Integer retention, List<String> residency, Boolean onPremises) {
    return new Need.DataRules(
        Optional.ofNullable(noTraining),
        Optional.ofNullable(retention),
        residency,
        Optional.ofNullable(onPremises));
  }

  static Asked asked(NeedDraft draft, Market market) {
    return Asked.of(
        Presets.fill(draft.build()),
        CostProfile.USUAL,
        market,
        java.time.LocalDate.of(2026, 11, 23));
  }

  static Advice ask(NeedDraft draft, Market market) {
    return ask(draft, market, CostProfile.USUAL);
  }

  static Advice ask(NeedDraft draft, Market market, CostProfile profile) {
    return Advisor.over(market)
        .advise(
            draft.build(),
            profile,
            new Advice.Snapshot(
                market.version(), market.hash(), market.asOf(), 0, false, List.of()),
            MarketSketch.NOW);
  }
}
