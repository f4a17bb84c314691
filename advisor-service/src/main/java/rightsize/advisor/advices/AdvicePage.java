package rightsize.advisor.advices;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How the OpenAPI document describes a page of advices.
 *
 * @param nextPageToken opaque; absent on the last page
 */
record AdvicePage(
    List<AdviceSummary> items, @JsonProperty("nextPageToken") String nextPageToken, int size) {}
