package rightsize.catalog.changes;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One value shown that became another.
 *
 * @param id rises with time; the next page follows it
 * @param version of the catalogue that it belongs to
 * @param who changed it and why, in one line
 * @param subjectKind noun, plural
 * @param field absent when the whole entry is new
 * @param before what was shown, absent when nothing was
 * @param after what is shown since, absent when it was withdrawn
 */
public record Change(
    long id,
    long version,
    Instant at,
    String who,
    String why,
    String subjectKind,
    String subjectId,
    String field,
    @JsonProperty("old") JsonNode before,
    @JsonProperty("new") JsonNode after,
    String source,
    String on) {}
