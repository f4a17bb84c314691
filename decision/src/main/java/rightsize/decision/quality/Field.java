package rightsize.decision.quality;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rightsize.decision.needs.Preset;

/** Categories whose abilities have something to do with each other are fitted together. */
enum Field {
  LANGUAGE(
      "chat",
      "instruction_following",
      "knowledge",
      "reasoning",
      "mathematics",
      "code",
      "tool_use",
      "long_context",
      "summarisation",
      "multilingual",
      "image_understanding"),
  VECTORS("retrieval", "reranking", "classification", "similarity"),
  SPEECH("speech_recognition");

  private static final Map<String, Field> BY_CATEGORY =
      Arrays.stream(values())
          .flatMap(field -> field.categories.stream().map(c -> Map.entry(c, field)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final Set<String> categories;

  Field(String... categories) {
    this.categories = Set.of(categories);
  }

  /** Models made to embed are tested as such, whatever else they could do. */
  static Field of(Preset preset) {
    if (preset.capability().isPresent()) {
      return VECTORS;
    }
    return preset.inputModalities().contains("audio") ? SPEECH : LANGUAGE;
  }

  static Optional<Field> of(String category) {
    return Optional.ofNullable(BY_CATEGORY.get(category));
  }
}
