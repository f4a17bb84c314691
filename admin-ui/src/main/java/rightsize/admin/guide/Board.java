package rightsize.admin.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Independent scores of the snapshot, by test and by size class. */
final class Board {
  static final List<String> SIZES = List.of("tiny", "small", "medium", "large");

  /**
   * @param size class of the model, or null
   */
  record Entry(JsonNode model, String size, double score, String on) {}

  private final Map<String, List<Entry>> byTest = new HashMap<>();
  private final Map<String, JsonNode> tests = new HashMap<>();
  final Map<String, JsonNode> models = new HashMap<>();

  Board(JsonNode snapshot) {
    snapshot.path("models").forEach(model -> models.put(model.path("id").asText(), model));
    for (JsonNode test : snapshot.path("benchmarks")) {
      if (test.path("higher_is_better").asBoolean(true)) {
        tests.put(test.path("id").asText(), test);
      }
    }
    for (JsonNode score : snapshot.path("scores")) {
      String test = score.path("benchmark").asText();
      JsonNode model = models.get(score.path("model").asText());
      if (model != null && tests.containsKey(test) && !score.path("self_reported").asBoolean()) {
        byTest
            .computeIfAbsent(test, any -> new ArrayList<>())
            .add(
                new Entry(
                    model,
                    model.path("size_class").asText(null),
                    score.path("score").asDouble(),
                    score.path("on").asText("")));
      }
    }
  }

  List<Entry> entries(String test) {
    return byTest.getOrDefault(test, List.of());
  }

  Iterable<String> tests() {
    return byTest.keySet();
  }

  String name(String test) {
    return tests.get(test).path("name").asText(test);
  }

  /** The test whose smallest size class has the most models, if each class has at least five. */
  Optional<String> widest() {
    return byTest.keySet().stream()
        .filter(test -> fewest(test) >= 5)
        .max(Comparator.comparingLong(this::fewest).thenComparing(Comparator.reverseOrder()));
  }

  private long fewest(String test) {
    return SIZES.stream().mapToLong(size -> scores(test, size).size()).min().orElse(0);
  }

  List<Double> scores(String test, String size) {
    return entries(test).stream()
        .filter(entry -> size.equals(entry.size()))
        .map(Entry::score)
        .sorted()
        .toList();
  }

  String newest(String test) {
    return entries(test).stream().map(Entry::on).max(Comparator.naturalOrder()).orElse("");
  }

  static double median(List<Double> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
