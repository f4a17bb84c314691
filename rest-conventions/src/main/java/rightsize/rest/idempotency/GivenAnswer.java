package rightsize.rest.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * An answer as it is kept: status, where the new thing is, its tag, and the body's bytes as text.
 */
record GivenAnswer(byte[] requestHash, int status, String location, String etag, String body) {

  static GivenAnswer of(byte[] requestHash, Response response, ObjectMapper json) {
    try {
      EntityTag tag = response.getEntityTag();
      return new GivenAnswer(
          requestHash,
          response.getStatus(),
          response.getHeaderString(HttpHeaders.LOCATION),
          tag == null ? null : '"' + tag.getValue() + '"',
          response.hasEntity() ? json.writeValueAsString(response.getEntity()) : null);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Response toResponse() {
    Response.ResponseBuilder answer = Response.status(status);
    if (location != null) {
      answer.header(HttpHeaders.LOCATION, location);
    }
    if (etag != null) {
      answer.header(HttpHeaders.ETAG, etag);
    }
    return body == null
        ? answer.build()
        : answer.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
  }
}
