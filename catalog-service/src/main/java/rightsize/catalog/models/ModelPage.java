package rightsize.catalog.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A page of the model list.
 *
 * @param nextPageToken opaque; absent on the last page
 * @param size how many are on this page
 * @param total how many match in all
 * @param version of the catalogue
 */
record ModelPage(
    List<ObjectNode> items,
    @JsonProperty("nextPageToken") String nextPageToken,
    int size,
    long total,
    long version) {}
