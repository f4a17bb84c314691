package rightsize.catalog.imports;

import rightsize.catalog.feeds.Feed;

/**
 * A document that somebody would like to import.
 *
 * @param source id of the source that said it
 * @param observedOn the day on which it did
 * @param origin an address, or {@code upload}
 * @param whole whether what it leaves out is gone at its source
 * @param limits beyond which a curator must look
 * @param who name of the person or part that asks
 */
record ImportRequest(
    Feed feed,
    String source,
    String observedOn,
    String origin,
    boolean whole,
    Limits limits,
    String who) {}
