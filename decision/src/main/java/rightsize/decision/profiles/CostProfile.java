package rightsize.decision.profiles;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rightsize.decision.market.ExchangeRate;
import rightsize.decision.needs.Fault;

/**
 * What money, power and people cost the asker's organisation, where that differs from what is
 * usual. Shares run from 0 to 1; money is USD.
 *
 * @param revision which stored profile this is; empty for the usual one
 * @param hostedDiscount off every provider's list price
 * @param providerDiscounts off one provider's list price instead, by provider id
 * @param rentDiscount off every rent of an accelerator, for a commitment say
 * @param powerUsdKwh of electricity
 * @param pue power that the site draws per power that its machines draw, 1 and more
 * @param grid whose electricity it is: an ISO 3166 country code of two or three letters; empty when
 *     unknown
 * @param staffUsdYear what a full-time person costs a year; people are left out when empty
 * @param staffShare of such a person that looks after one self-hosted model
 * @param serverShare price of the machine around an accelerator as a share of the accelerator's;
 *     left out when empty
 * @param monthsToPayBack over which a purchase is spread
 * @param interestPerYear on money spent on a purchase
 * @param resaleShare of the purchase price that comes back in the end
 * @param leastReplicas kept running whatever the load; 2 for a reserve
 * @param retryShare requests that are sent once more, billed again
 * @param rates exchange rates of one's own, each with its day; they go before the market's
 */
public record CostProfile(
    Optional<String> revision,
    double hostedDiscount,
    Map<String, Double> providerDiscounts,
    double rentDiscount,
    double powerUsdKwh,
    double pue,
    Optional<String> grid,
    Optional<Double> staffUsdYear,
    double staffShare,
    Optional<Double> serverShare,
    int monthsToPayBack,
    double interestPerYear,
    double resaleShare,
    int leastReplicas,
    double retryShare,
    List<ExchangeRate> rates) {

  /**
   * No discounts, power at 0.15 USD per kWh and PUE 1.5, purchases over 36 months at 10 % a year.
   */
  public static final CostProfile USUAL =
      new CostProfile(
          Optional.empty(),
          0,
          Map.of(),
          0,
          .15,
          1.5,
          Optional.empty(),
          Optional.empty(),
          .1,
          Optional.empty(),
          36,
          .10,
          0,
          1,
          0,
          List.of());

  public CostProfile {
    // in one order, so that the same profile is the same bytes everywhere
    providerDiscounts =
        providerDiscounts == null
            ? Map.of()
            : Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(providerDiscounts)));
    rates = rates == null ? List.of() : List.copyOf(rates);
  }

  /**
   * What is wrong with it: shares outside their range, amounts of nothing, below nothing or beyond
   * belief, unknown countries and currencies.
   */
  public List<Fault> faults() {
    return ProfileFaults.of(this);
  }

  /** The share off a provider's list price. */
  public double discount(String provider) {
    return providerDiscounts.getOrDefault(provider, hostedDiscount);
  }

  /** Requests that are billed for one that is asked. */
  public double sendings() {
    return 1 + retryShare;
  }

  /** People who look after a self-hosted model, USD a month; 0 where nobody says what they cost. */
  public double staffUsdMonth() {
    return staffUsdYear.isPresent() ? staffUsdYear.get() / 12 * staffShare : 0;
  }

  /** One's own rates, and of the others those of currencies that one has no own rate for. */
  public List<ExchangeRate> ratesBefore(List<ExchangeRate> others) {
    Set<String> own = rates.stream().map(ExchangeRate::currency).collect(Collectors.toSet());
    return Stream.concat(
            rates.stream(), others.stream().filter(rate -> !own.contains(rate.currency())))
        .toList();
  }
}
