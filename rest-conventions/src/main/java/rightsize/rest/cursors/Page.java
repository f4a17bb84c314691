package rightsize.rest.cursors;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One page of a list.
 *
 * @param nextPageToken opaque; absent on the last page
 * @param size how many items are on this page
 */
public record Page<T>(
    List<T> items, @JsonProperty("nextPageToken") String nextPageToken, int size) {}
