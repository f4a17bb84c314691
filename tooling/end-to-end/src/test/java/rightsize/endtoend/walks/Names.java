package rightsize.endtoend.walks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rightsize.endtoend.suite.Api;
import rightsize.endtoend.suite.Suite;

/** Words of the names that stand as they are in every language, as the catalogue has them. */
final class Names {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][a-z]{2,}");

  private static final Set<String> MEMBERS =
      Set.of(
          "id",
          "name",
          "developer",
          "provider",
          "model",
          "family",
          "licence",
          "hf_id",
          "aliases",
          "repository",
          "quantisation",
          "format",
          "configuration",
          "vendor",
          "website",
          "provider_model_id");

  /** Ours, the demo people's and their teams', and units. */
  private static final Set<String> OURS =
      Set.of(
          "Rightsize", "Keycloak", "English", "curie", "platform", "openai", "mini", "onnx", "GiB");

  private final Set<String> known = new HashSet<>(OURS);

  private Names() {}

  static Names ofTheCatalogue() {
    var names = new Names();
    var catalogue = new Api(Suite.running());
    for (var door : List.of("snapshot", "developers?pageSize=200")) {
      names.collect(catalogue.get(Suite.running().catalogue() + "/api/v1/" + door).body());
    }
    return names;
  }

  /** English words of the text that are no part of a name, each once. */
  List<String> foreignIn(String text) {
    return words(text).filter(word -> !known.contains(word)).distinct().toList();
  }

  private void collect(JsonNode node) {
    node.properties()
        .forEach(
            member -> {
              if (MEMBERS.contains(member.getKey())) {
                words(member.getValue().toString()).forEach(known::add);
              }
            });
    node.forEach(this::collect);
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group);
  }
}
