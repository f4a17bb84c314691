package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An entity and its version.
 *
 * @param tag the ETag, quotes included, as {@code If-Match} wants it back; empty when none came
 */
public record Tagged(JsonNode entity, String tag) {
  static Tagged of(RestResponse<JsonNode> response) {
    String tag = response.getHeaderString("ETag");
    return new Tagged(response.getEntity(), tag == null ? "" : tag);
  }
}
