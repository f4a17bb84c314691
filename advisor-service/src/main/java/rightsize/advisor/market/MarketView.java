package rightsize.advisor.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rightsize.decision.market.ExchangeRate;
import rightsize.decision.market.Market;
import rightsize.decision.market.Offer;
import rightsize.facts.PartialDate;

/**
 * What the advisor knows of the market, and how fresh that is.
 *
 * @param snapshotHash of the neighbours' bytes; an advice saved now names it
 * @param confirmedAt when catalog-service last said that nothing changed
 * @param stale see {@link MarketNow#stale()}
 * @param pricesDated the newest day on which a price was observed
 */
public record MarketView(
    long catalogueVersion,
    String catalogueHash,
    String snapshotHash,
    Instant asOf,
    Instant confirmedAt,
    long ageSeconds,
    boolean stale,
    List<String> notes,
    int models,
    int offers,
    int builds,
    int accelerators,
    int scores,
    int speeds,
    int standings,
    Optional<PartialDate> pricesDated,
    List<ExchangeRate> exchangeRates) {

  static MarketView of(MarketNow now) {
    Market market = now.market();
    return new MarketView(
        market.version(),
        market.hash(),
        now.hash(),
        market.asOf(),
        now.confirmedAt(),
        now.age().toSeconds(),
        now.stale(),
        now.notes(),
        market.models().size(),
        market.offers().size(),
        market.builds().size(),
        market.accelerators().size(),
        market.scores().size(),
        market.speeds().size(),
        market.standings().size(),
        newestPrice(market),
        market.rates());
  }

  private static Optional<PartialDate> newestPrice(Market market) {
    return market.offers().stream()
        .map(Offer::price)
        .flatMap(price -> price.asOptional().stream())
        .map(price -> price.on().orElse(price.from()))
        .max(PartialDate::compareTo);
  }
}
