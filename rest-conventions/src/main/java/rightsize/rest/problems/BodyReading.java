package rightsize.rest.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.CharConversionException;
import java.io.IOException;

/** Turns what Jackson says about a body into a problem, and a missing body into one as well. */
@Provider
public class BodyReading implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      Object body = context.proceed();
      if (body == null) {
        throw Problem.malformed("a body is required").pointer("");
      }
      return body;
    } catch (JsonProcessingException e) {
      throw JsonProblems.of(e);
    } catch (CharConversionException e) {
      throw Problem.malformed("the body is not valid UTF-8").pointer("");
    } catch (WebApplicationException e) {
      if (e.getCause() instanceof JsonProcessingException cause) {
        throw JsonProblems.of(cause);
      }
      throw e;
    }
  }
}
