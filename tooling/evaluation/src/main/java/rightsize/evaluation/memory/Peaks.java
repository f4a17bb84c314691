package rightsize.evaluation.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.Build;
import rightsize.decision.market.Model;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Placement;
import rightsize.decision.memory.Resident;
import rightsize.decision.memory.Weights;
import rightsize.evaluation.markets.Cards;
import rightsize.evaluation.markets.ConfiguredModels;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/**
 * Reads what people posted of the memory their runs took. Left out is what repeats another row,
 * guesses tokens ahead, reads faster than the memory does, or names no model, form or card that is
 * known. A fine-tune weighs what its base weighs, so that a name which contains a known one will
 * do.
 */
final class Peaks {
  static final String FILE = "speed/llmfit_speed_rows.csv";

  /** A posted size is rounded. */
  private static final double SAME_SIZE = .06;

  /** So many times a card's memory is another unit. */
  private static final double ABSURD = 10;

  private final ConfiguredModels models;
  private final Map<String, String> repositories = new HashMap<>();
  private final Cards cards;
  private final List<Peak> kept = new ArrayList<>();
  private final Map<String, Integer> rejected = new TreeMap<>();

  private Peaks(SourceFolder data) {
    models = new ConfiguredModels(data);
    data.ndjson(ConfiguredModels.FILES.get(0)).forEach(c -> add(c.path("hf_id").asText()));
    data.csv(ConfiguredModels.FILES.get(1)).forEach(row -> add(row.get("hf_id")));
    cards = new Cards(data);
  }

  static Peaks of(SourceFolder data) {
    Peaks peaks = new Peaks(data);
    data.csv(FILE).stream()
        .filter(row -> row.text("peak_vram_gb").isPresent())
        .forEach(peaks::take);
    return peaks;
  }

  List<Peak> kept() {
    return kept;
  }

  /** "100 of 277 rows; left out: 14 that repeat another, ..." */
  String told() {
    StringBuilder text = new StringBuilder();
    int all = kept.size() + rejected.values().stream().mapToInt(Integer::intValue).sum();
    text.append(kept.size()).append(" of ").append(all).append(" rows; left out:");
    rejected.forEach((why, n) -> text.append(' ').append(n).append(' ').append(why).append(','));
    return text.substring(0, text.length() - 1);
  }

  private void take(Line row) {
    String why = reject(row);
    if (!why.isEmpty()) {
      rejected.merge(why, 1, Integer::sum);
    }
  }

  /** Keeps a row, or says why not. */
  private String reject(Line row) {
    if (row.text("repeat_of").isPresent()) {
      return "that repeat another";
    }
    if (row.is("spec_decoding")) {
      return "that guess tokens ahead";
    }
    Optional<Device> card = card(row);
    if (card.isEmpty() || row.text("context").isEmpty()) {
      return "without a known card or a context";
    }
    Optional<Model> model = model(row.get("hf_id"));
    if (model.isEmpty()) {
      return "of a model without a configuration";
    }
    if (otherSize(row, model.get())) {
      return "with another number of parameters";
    }
    Optional<Resident> resident = resident(row, model.get());
    if (resident.isEmpty()) {
      return "in a form or by an engine that is not known";
    }
    return keep(row, model.get(), new Placement(resident.get(), card.get(), devices(row)));
  }

  private String keep(Line row, Model model, Placement placement) {
    double total = model.totalParamsB().orElse(0.0);
    double active = model.activeParamsB().orElse(total) / total;
    Peak peak =
        new Peak(
            placement,
            number(row, "context").orElseThrow(),
            number(row, "peak_vram_gb").orElseThrow(),
            active);
    if (peak.peakGib() > ABSURD * peak.cardsGib()) {
      return "in another unit";
    }
    double read = number(row, "tok_s_out").orElse(0.0) * placement.resident().weights().bytes();
    if (read * active > placement.device().bandwidth() * placement.devices()) {
      return "that read faster than the memory";
    }
    kept.add(peak);
    return "";
  }

  private Optional<Device> card(Line row) {
    return cards
        .named(row.get("gpu"))
        .flatMap(
            card ->
                number(row, "vram_gb")
                    .map(gib -> cards.device(card, false, gib))
                    .or(() -> number(row, "unified_gb").map(gib -> cards.device(card, true, gib))));
  }

  private Optional<Model> model(String hfId) {
    String name = plain(hfId);
    return repositories.keySet().stream()
        .filter(name::contains)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .flatMap(known -> models.of(repositories.get(known)))
        .filter(model -> model.totalParamsB().isKnown());
  }

  private static boolean otherSize(Line row, Model model) {
    double counted = model.totalParamsB().orElse(0.0);
    return number(row, "params_b")
        .filter(said -> Math.abs(said - counted) > Math.max(.6, SAME_SIZE * counted))
        .isPresent();
  }

  private static Optional<Resident> resident(Line row, Model model) {
    Optional<String> format =
        switch (row.get("engine")) {
          case "llama.cpp", "ollama" -> Optional.of("gguf");
          case "vllm" -> Optional.of("safetensors");
          default -> Optional.empty();
        };
    return format
        .map(form -> LoggedModels.unsized(row.get("quant").toUpperCase(Locale.ROOT), form))
        .flatMap(build -> resident(build, model));
  }

  private static Optional<Resident> resident(Build build, Model model) {
    Architecture shape = model.architecture().orElse(Architecture.unknown());
    return Weights.of(build, model)
        .flatMap(weights -> KvCache.of(shape).map(c -> Resident.of(build, weights, c, shape)))
        .asOptional();
  }

  private void add(String repository) {
    String name = plain(repository).replaceFirst("(nvfp4|fp8|bf16)$", "");
    if (name.length() > 5) {
      repositories.putIfAbsent(name, repository);
    }
  }

  private static String plain(String hfId) {
    return hfId.toLowerCase(Locale.ROOT).replaceFirst("^.*/", "").replaceAll("[^a-z0-9]", "");
  }

  private static int devices(Line row) {
    return number(row, "gpu_count").orElse(1.0).intValue();
  }

  private static Optional<Double> number(Line row, String column) {
    return row.number(column).map(n -> n.doubleValue());
  }
}
