package rightsize.admin.feeds;

import java.util.List;
import java.util.Map;

/**
 * One feed.
 *
 * @param settings label and value
 * @param note of the last run as the service put it, or empty
 * @param refusal why it does not run now, or empty
 */
record FeedView(
    FeedsView.Row row, List<Map.Entry<String, String>> settings, String note, String refusal) {}
