package rightsize.decision.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything an advice may know of the world: one snapshot of the catalogue, the standings and the
 * exchange rates. Immutable; lists keep no meaning in their order.
 *
 * @param version the catalogue's version
 * @param hash the catalogue's content hash
 * @param asOf when the catalogue was read
 */
public record Market(
    long version,
    String hash,
    Instant asOf,
    List<Provider> providers,
    List<Model> models,
    List<Offer> offers,
    List<Build> builds,
    List<Accelerator> accelerators,
    List<Benchmark> benchmarks,
    List<Score> scores,
    List<Speed> speeds,
    List<Standing> standings,
    List<ExchangeRate> rates) {

  public Market {
    providers = copy(providers);
    models = copy(models);
    offers = copy(offers);
    builds = copy(builds);
    accelerators = copy(accelerators);
    benchmarks = copy(benchmarks);
    scores = copy(scores);
    speeds = copy(speeds);
    standings = copy(standings);
    rates = copy(rates);
  }

  /** The same catalogue with other reports. */
  public Market withStandings(List<Standing> others) {
    return new Market(
        version,
        hash,
        asOf,
        providers,
        models,
        offers,
        builds,
        accelerators,
        benchmarks,
        scores,
        speeds,
        others,
        rates);
  }

  /** The same catalogue with other exchange rates. */
  public Market withRates(List<ExchangeRate> others) {
    return new Market(
        version,
        hash,
        asOf,
        providers,
        models,
        offers,
        builds,
        accelerators,
        benchmarks,
        scores,
        speeds,
        standings,
        others);
  }

  /** What one unit of a currency is worth in USD; empty when no rate is known. */
  public Optional<BigDecimal> usdPer(String currency) {
    if (currency.equals("USD")) {
      return Optional.of(BigDecimal.ONE);
    }
    return rate(currency).map(ExchangeRate::usd);
  }

  /** The newest rate of a currency; empty for USD, which needs none. */
  public Optional<ExchangeRate> rate(String currency) {
    return rates.stream()
        .filter(rate -> rate.currency().equals(currency))
        .max((a, b) -> a.on().compareTo(b.on()));
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
