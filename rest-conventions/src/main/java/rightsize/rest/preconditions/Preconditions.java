package rightsize.rest.preconditions;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import rightsize.rest.problems.Problem;

/** RFC 9110, section 13, as the doors use it. */
public final class Preconditions {

  private Preconditions() {}

  /** A strong tag that belongs to one thing and one version of it. */
  public static EntityTag tag(Object id, long version) {
    return new EntityTag("v" + version + "-" + Integer.toHexString(Objects.hash(id.toString())));
  }

  /**
   * Lets a change pass only if its author has seen the current version.
   *
   * @param ifMatch the header as sent, or null
   * @throws Problem 428 without the header or with {@code *}, 400 when it is no list of tags, 412
   *     (with the current tag) when none of them is the current one
   */
  public static void requireMatch(String ifMatch, EntityTag current) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      throw Problem.of(428, "precondition-required", "Say which version you are changing")
          .detail("send If-Match with the ETag you have read");
    }
    List<EntityTag> sent =
        EntityTags.parse(ifMatch)
            .orElseThrow(() -> Problem.parameter("If-Match", "it is not a list of entity tags"));
    if (sent.stream()
        .noneMatch(tag -> !tag.isWeak() && tag.getValue().equals(current.getValue()))) {
      throw Problem.of(412, "changed-meanwhile", "Somebody else changed it meanwhile")
          .detail("read it again, then change what you find")
          .header("ETag", EntityTags.write(current));
    }
  }

  /** A 304 when the caller's copy is still good; a malformed header is ignored, as the RFC says. */
  public static Optional<Response> notModified(String ifNoneMatch, EntityTag current) {
    if (ifNoneMatch == null) {
      return Optional.empty();
    }
    boolean fresh =
        ifNoneMatch.strip().equals("*")
            || EntityTags.parse(ifNoneMatch).stream()
                .flatMap(List::stream)
                .anyMatch(tag -> tag.getValue().equals(current.getValue()));
    return fresh ? Optional.of(Response.notModified(current).build()) : Optional.empty();
  }
}
