package rightsize.admin.layout;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** Short closed lists that forms offer. */
@Named("choices")
@Singleton
public class Choices {
  public List<String> rows() {
    return List.of("25", "50", "100");
  }

  public List<String> units() {
    return List.of("words", "characters", "pages", "tokens");
  }

  public List<String> tasks() {
    return List.of(
        "customer_service",
        "site_search",
        "recommendation",
        "classification",
        "extraction",
        "summarisation",
        "translation",
        "document_questions",
        "code",
        "agentic_tools",
        "reasoning",
        "image_understanding",
        "speech_recognition",
        "embeddings",
        "general");
  }

  public List<String> levels() {
    return List.of("1", "2", "3", "4", "5");
  }

  /** Times the mean at the busiest hour; nothing for what is usual. */
  public List<String> peaks() {
    return List.of("", "6", "10");
  }

  public List<String> threeLanguages() {
    return List.of("1", "2", "3");
  }

  public List<String> currencies() {
    return List.of("USD", "EUR", "CNY");
  }

  public List<String> regions() {
    return List.of("eu", "us", "cn");
  }

  public List<String> places() {
    return List.of("any", "hosted", "rented", "own", "self_hosted");
  }

  public List<String> reportStates() {
    return List.of("counted", "held", "refused");
  }

  /** The name of the n-th field of its kind. */
  public String join(String name, String n) {
    return name + n;
  }
}
