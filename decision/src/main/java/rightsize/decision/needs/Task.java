package rightsize.decision.needs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the AI shall do. */
public enum Task {
  CUSTOMER_SERVICE,
  SITE_SEARCH,
  RECOMMENDATION,
  CLASSIFICATION,
  EXTRACTION,
  SUMMARISATION,
  TRANSLATION,
  DOCUMENT_QUESTIONS,
  CODE,
  AGENTIC_TOOLS,
  REASONING,
  IMAGE_UNDERSTANDING,
  SPEECH_RECOGNITION,
  EMBEDDINGS,
  GENERAL;

  public static Optional<Task> of(String wire) {
    return Arrays.stream(values()).filter(task -> task.toString().equals(wire)).findFirst();
  }

  /** The name on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
