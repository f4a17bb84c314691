package rightsize.admin.feeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.forms.Form;

/**
 * The settings of a feed, to be filled in.
 *
 * @param id of the feed, or empty for a new one
 * @param sources id and name of those it may speak for
 * @param periods minutes and how they are said
 * @param tag of the version it was made from; empty for a new one
 */
record FeedFormView(
    String id,
    Form form,
    List<Map.Entry<String, String>> sources,
    List<String> formats,
    List<Map.Entry<String, String>> periods,
    String tag,
    String key,
    Optional<String> silent) {}
