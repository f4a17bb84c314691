package rightsize.decision.profiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rightsize.decision.market.ExchangeRate;
import rightsize.decision.needs.Fault;

/** Says what is wrong with a profile, before anyone computes with it. */
final class ProfileFaults {

  /** More off than this is no discount but another price, and all of it would be free. */
  private static final double MOST_OFF = .95;

  private final List<Fault> found = new ArrayList<>();

  private ProfileFaults() {}

  static List<Fault> of(CostProfile profile) {
    ProfileFaults faults = new ProfileFaults();
    faults.discounts(profile);
    faults.power(profile);
    faults.people(profile);
    faults.purchase(profile);
    faults.range("/least_replicas", profile.leastReplicas(), 1, 100);
    faults.range("/retry_share", profile.retryShare(), 0, 1);
    faults.rates(profile.rates());
    return List.copyOf(faults.found);
  }

  private void discounts(CostProfile profile) {
    range("/hosted_discount", profile.hostedDiscount(), 0, MOST_OFF);
    for (Map.Entry<String, Double> each : new TreeMap<>(profile.providerDiscounts()).entrySet()) {
      // A JSON pointer writes ~ and / as ~0 and ~1.
      String id = each.getKey().replace("~", "~0").replace("/", "~1");
      range("/provider_discounts/" + id, each.getValue(), 0, MOST_OFF);
    }
    range("/rent_discount", profile.rentDiscount(), 0, MOST_OFF);
  }

  private void power(CostProfile profile) {
    range("/power_usd_kwh", profile.powerUsdKwh(), .001, 10);
    range("/pue", profile.pue(), 1, 5);
    if (profile.grid().filter(code -> !isCountry(code)).isPresent()) {
      add("/grid", "country_code", "must be a country code such as DE or CHN");
    }
  }

  private static boolean isCountry(String code) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)
        || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code);
  }

  private void people(CostProfile profile) {
    profile.staffUsdYear().ifPresent(usd -> range("/staff_usd_year", usd, 100, 1e7));
    range("/staff_share", profile.staffShare(), 0, 100);
  }

  private void purchase(CostProfile profile) {
    profile.serverShare().ifPresent(share -> range("/server_share", share, 0, 10));
    range("/months_to_pay_back", profile.monthsToPayBack(), 1, 120);
    range("/interest_per_year", profile.interestPerYear(), 0, 1);
    range("/resale_share", profile.resaleShare(), 0, MOST_OFF);
  }

  private void rates(List<ExchangeRate> rates) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rates.size(); i++) {
      ExchangeRate rate = rates.get(i);
      String at = "/rates/" + i;
      if (!rate.currency().matches("[A-Z]{3}") || rate.currency().equals("USD")) {
        add(at + "/currency", "currency_code", "must be a currency code such as EUR, and not USD");
      } else if (!seen.add(rate.currency())) {
        add(at + "/currency", "currency_twice", "each currency once");
      }
      range(at + "/usd", rate.usd().doubleValue(), 1e-9, 1e6);
    }
  }

  private void range(String pointer, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      add(pointer, "out_of_range", "must be from " + plain(least) + " to " + plain(most));
    }
  }

  private void add(String pointer, String code, String text) {
    found.add(new Fault(pointer, code, text));
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
