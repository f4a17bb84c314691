package rightsize.catalog.schedules;

import java.math.BigDecimal;

/**
 * Where a document comes from and what may be done with it unasked.
 *
 * @param id of the feed
 * @param source id of the source that its facts quote
 * @param format the word of a {@link rightsize.catalog.feeds.Feed}
 * @param autoApply whether changes within the bounds may be applied without a curator
 * @param refusedShare bound: share of refused entries, 0 to 1
 * @param vanishedShare bound: share of entries that are not there any more, 0 to 1
 * @param priceFactor bound: how many times dearer or cheaper a price may become, over 1
 */
public record FeedSource(
    String id,
    String source,
    String format,
    boolean autoApply,
    BigDecimal refusedShare,
    BigDecimal vanishedShare,
    BigDecimal priceFactor) {}
