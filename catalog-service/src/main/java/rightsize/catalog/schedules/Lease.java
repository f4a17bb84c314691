package rightsize.catalog.schedules;

import java.net.URI;
import java.util.UUID;
import rightsize.catalog.fetching.Conditions;

/**
 * The right to run a feed, for a while.
 *
 * @param by drawn for this lease: who comes back with it late finds another one in the row
 * @param known of the document from last time
 */
record Lease(UUID by, FeedSource feed, URI address, Conditions known) {}
