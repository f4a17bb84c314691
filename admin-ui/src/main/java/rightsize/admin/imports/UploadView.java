package rightsize.admin.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.forms.Form;

/**
 * The form that takes a document in.
 *
 * @param sources id and name of those who may say so
 * @param command how a document that is too large for the form is sent
 */
public record UploadView(
    Form form,
    List<Map.Entry<String, String>> sources,
    List<String> formats,
    String command,
    Optional<String> silent) {

  /** What the catalogue can read, by upload or from a feed. */
  public static final List<String> FORMATS =
      List.of("models.dev", "litellm", "openrouter", "genai-prices", "ndjson", "csv");

  /** Of a pasted document; coded as forms are it still fits into what the console takes. */
  static final int CHARACTERS = 512 * 1024;

  public int longest() {
    return CHARACTERS;
  }
}
