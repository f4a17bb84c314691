package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import rightsize.admin.backend.Answer.Given;
import rightsize.admin.backend.Answer.Refused;
import rightsize.admin.backend.Answer.Silent;

/** Turns what a client returns or throws into an answer. */
final class AnswerMapper {
  private static final Logger LOG = Logger.getLogger(AnswerMapper.class);

  static <T> Answer<T> ask(Part part, Supplier<T> question) {
    try {
      return new Given<>(question.get());
    } catch (WebApplicationException no) {
      Response response = no.getResponse();
      int status = response.getStatus();
      if (status >= 500) {
        LOG.warnf("%s answered %d", part.code(), status);
        return new Silent<>(part);
      }
      return new Refused<>(part, Problem.of(status, body(response)));
    } catch (ProcessingException | IllegalStateException nothing) {
      LOG.warnf("%s does not answer: %s", part.code(), nothing);
      return new Silent<>(part);
    }
  }

  private static JsonNode body(Response response) {
    try {
      return response.hasEntity() ? response.readEntity(JsonNode.class) : null;
    } catch (ProcessingException | IllegalStateException notJson) {
      return null;
    }
  }

  private AnswerMapper() {}
}
