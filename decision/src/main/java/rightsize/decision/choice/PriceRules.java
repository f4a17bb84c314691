package rightsize.decision.choice;

import static rightsize.decision.choice.Ruling.KEPT;
import static rightsize.decision.choice.Ruling.broken;
import static rightsize.decision.choice.Ruling.unconfirmed;

import java.util.Map;
import rightsize.decision.cost.Bill;

/** Whether an option's price is known and can be paid. */
final class PriceRules {

  private static final double AFFORDABLE = .8;

  private PriceRules() {}

  static Ruling priceIsKnown(Asked asked, Candidate option) {
    if (option.bill().isPresent()) {
      return KEPT;
    }
    String subject =
        option.place() instanceof Place.Hosted(var offer, var provider)
            ? offer.provider() + " " + offer.providerModelId()
            : option.model().id();
    return unconfirmed(option.missingPrice(), subject);
  }

  static Ruling costStaysWithinTheBudget(Asked asked, Candidate option) {
    if (asked.budgetUsd().isEmpty()) {
      return KEPT;
    }
    double budget = asked.budgetUsd().getAsDouble();
    Bill bill = option.bill().orElseThrow();
    double p = bill.within(budget);
    return p >= AFFORDABLE
        ? KEPT
        : broken(
            Map.of(
                "cost_month_usd", Bill.cents(bill.usd()),
                "budget_usd", Bill.cents(budget),
                "p_within", Math.round(p * 100) / 100.0),
            "/budget/amount",
            Math.ceil(asked.inOwnCurrency(bill.covered())),
            "a larger budget");
  }
}
