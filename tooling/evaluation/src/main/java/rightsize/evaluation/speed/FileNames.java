package rightsize.evaluation.speed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rightsize.decision.market.Model;
import rightsize.evaluation.markets.ConfiguredModels;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/**
 * Models by the name of a file or of somebody's repackaging, as far as it is the model's own name
 * but for the maker, the form of the weights and the spelling: {@code Qwen3-8B-Q4_K_M.gguf}.
 */
final class FileNames {
  private static final List<String> CHATTING = List.of("", "instruct", "it", "chat");

  private final Map<String, String> repositories = new HashMap<>();
  private final ConfiguredModels models;

  FileNames(SourceFolder data) {
    models = new ConfiguredModels(data);
    for (JsonNode config : data.ndjson("catalogue/model_configs.ndjson")) {
      add(config.path("hf_id").asText());
    }
    for (Line row : data.csv("catalogue/arch_facts.csv")) {
      add(row.get("hf_id"));
    }
  }

  Optional<Model> model(String file) {
    String name = plain(file);
    return CHATTING.stream()
        .flatMap(suffix -> Stream.ofNullable(repositories.get(name + suffix)))
        .findFirst()
        .flatMap(models::of);
  }

  private void add(String repository) {
    repositories.putIfAbsent(plain(repository), repository);
  }

  static String plain(String file) {
    return file.toLowerCase(Locale.ROOT)
        .replaceFirst("^.*/", "")
        .replaceFirst(
            "^(mistralai|microsoft|arcee-ai|ibm-granite|nvidia|deepseek-ai|qwen|google|meta)_", "")
        .replaceFirst("\\.gguf$", "")
        .replaceFirst("[-_.](gguf|fp16)$", "")
        .replaceFirst("[-_.](ud-)?(i?q\\d.*|mxfp4.*|4bit|8bit|bf16|f16)$", "")
        .replaceAll("[^a-z0-9]", "");
  }
}
