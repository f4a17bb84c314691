package rightsize.admin.problems;

import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.backend.Answer;

/** What a service gave as a whole, to be kept as a file. */
public final class Download {

  /**
   * @param type media type, with its character set
   * @param name of the file: plain, without quotes
   */
  public static RestResponse<byte[]> of(Answer<byte[]> file, String type, String name) {
    return RestResponse.ResponseBuilder.ok(Unanswered.orElse(file), type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private Download() {}
}
