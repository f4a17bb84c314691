package rightsize.rest.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import rightsize.rest.identity.Caller;
import rightsize.rest.problems.Problem;

/**
 * Runs a write once per {@code Idempotency-Key}. The answer is stored in the transaction of the
 * write: either both are there afterwards or neither.
 *
 * <pre>{@code
 * @POST
 * @Transactional
 * public Response file(@RestHeader("Idempotency-Key") String key, @Valid ReportDraft draft) {
 *   return idempotency.once(key, "reports", draft, () -> created(reports.file(draft)));
 * }
 * }</pre>
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Idempotency {

  private static final int LONGEST = 255;

  private final GivenAnswers answers;
  private final Caller caller;
  private final ObjectMapper json;

  public Idempotency(GivenAnswers answers, Caller caller, ObjectMapper json) {
    this.answers = answers;
    this.caller = caller;
    this.json = json;
  }

  /**
   * @param key the header as sent, or null
   * @param operation names the door; the same key may be used at another door
   * @param request what was asked, as read: its JSON decides whether a repetition is one
   * @param work does it and answers; not called for a repetition
   * @throws Problem 400 for a key that is missing, empty, longer than 255 or not printable ASCII;
   *     409 while the first is still being worked on; 422 for the key of another request
   */
  public Response once(String key, String operation, Object request, Supplier<Response> work) {
    check(key);
    String scope = operation + " " + caller.subject();
    if (!answers.lock(scope, key)) {
      throw Problem.of(409, "in-progress", "The first request with this key is still in progress")
          .header("Retry-After", 1);
    }
    byte[] hash = hash(request);
    Optional<GivenAnswer> given = answers.find(scope, key);
    if (given.isEmpty()) {
      GivenAnswer answer = GivenAnswer.of(hash, work.get(), json);
      answers.add(scope, key, answer);
      return answer.toResponse();
    }
    if (!Arrays.equals(given.get().requestHash(), hash)) {
      throw Problem.of(422, "key-reused", "This key belongs to another request")
          .with("parameter", "Idempotency-Key");
    }
    return given.get().toResponse();
  }

  /** The same where a key is welcome but not required: without one the work is simply done. */
  public Response onceIfKeyed(
      String key, String operation, Object request, Supplier<Response> work) {
    return key == null ? work.get() : once(key, operation, request, work);
  }

  private static void check(String key) {
    if (key == null || key.isBlank() || key.length() > LONGEST) {
      throw Problem.parameter("Idempotency-Key", "1 to 255 characters are required");
    }
    if (!key.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
      throw Problem.parameter("Idempotency-Key", "printable ASCII without spaces is required");
    }
  }

  private byte[] hash(Object request) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(request));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
