package rightsize.decision.profiles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.market.ExchangeRate;

/** Profiles as tests need them: the usual one, changed where the test cares. */
public final class Profiles {
  Optional<String> revision = Optional.empty();
  double hostedDiscount;
  Map<String, Double> providerDiscounts = Map.of();
  double rentDiscount;
  double powerUsdKwh = .15;
  double pue = 1.5;
  Optional<String> grid = Optional.empty();
  Optional<Double> staffUsdYear = Optional.empty();
  double staffShare = .1;
  Optional<Double> serverShare = Optional.empty();
  int monthsToPayBack = 36;
  double interestPerYear = .10;
  double resaleShare;
  int leastReplicas = 1;
  double retryShare;
  List<ExchangeRate> rates = List.of();

  private Profiles() {}

  public static Profiles usual() {
    return new Profiles();
  }

  public Profiles discount(double share) {
    hostedDiscount = share;
    return this;
  }

  public Profiles discount(String provider, double share) {
    providerDiscounts = Map.of(provider, share);
    return this;
  }

  public Profiles rentDiscount(double share) {
    rentDiscount = share;
    return this;
  }

  public Profiles power(double usdKwh, double effectiveness) {
    powerUsdKwh = usdKwh;
    pue = effectiveness;
    return this;
  }

  public Profiles grid(String country) {
    grid = Optional.of(country);
    return this;
  }

  public Profiles staff(double usdYear, double share) {
    staffUsdYear = Optional.of(usdYear);
    staffShare = share;
    return this;
  }

  public Profiles server(double share) {
    serverShare = Optional.of(share);
    return this;
  }

  public Profiles purchase(int months, double interest, double resale) {
    monthsToPayBack = months;
    interestPerYear = interest;
    resaleShare = resale;
    return this;
  }

  public Profiles leastReplicas(int least) {
    leastReplicas = least;
    return this;
  }

  public Profiles retries(double share) {
    retryShare = share;
    return this;
  }

  public Profiles rates(ExchangeRate... own) {
    rates = List.of(own);
    return this;
  }

  public CostProfile drawn() {
    return new CostProfile(
        revision,
        hostedDiscount,
        providerDiscounts,
        rentDiscount,
        powerUsdKwh,
        pue,
        grid,
        staffUsdYear,
        staffShare,
        serverShare,
        monthsToPayBack,
        interestPerYear,
        resaleShare,
        leastReplicas,
        retryShare,
        rates);
  }
}
