package rightsize.catalog.snapshots;

import java.time.Instant;

/**
 * How much the catalogue holds and how old it is.
 *
 * @param pricesFrom the newest day on which a price in force was observed, a partial date
 * @param pricesMedian the day on which half of the prices in force had been observed
 */
public record Summary(
    long version,
    Instant asOf,
    long models,
    long offers,
    long pricedOffers,
    long providers,
    long builds,
    long accelerators,
    long benchmarks,
    long scores,
    long speeds,
    String pricesFrom,
    String pricesMedian) {}
