package rightsize.evaluation.speed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.Build;
import rightsize.decision.market.Model;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Engine;
import rightsize.decision.memory.Fit;
import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Weights;
import rightsize.decision.speed.Copy;
import rightsize.decision.speed.Group;
import rightsize.decision.speed.Load;
import rightsize.decision.speed.Shape;
import rightsize.decision.speed.StepWork;
import rightsize.decision.speed.Work;
import rightsize.evaluation.markets.ConfiguredModels;
import rightsize.facts.Fact;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/**
 * Reads the measurements of aiconfigurator's silicon data and says which of them cannot be: a
 * server does not read memory or multiply faster than its data sheet, nor hold more than its
 * memory, nor is a group wider than a machine.
 */
final class ServedRows {
  static final String FILE = "speed/silicon_measured.csv";

  /** Names this table gives to repositories whose configurations are at hand. */
  private static final Map<String, String> REPOSITORIES =
      Map.of(
          "meta-llama/Llama-3.1-70B", "meta-llama/Meta-Llama-3.1-70B",
          "meta-llama/Llama-3.1-8B-Instruct", "meta-llama/Meta-Llama-3.1-8B",
          "nvidia/Llama-3.1-8B-Instruct-FP8", "meta-llama/Meta-Llama-3.1-8B",
          "nvidia/DeepSeek-R1-NVFP4", "deepseek-ai/DeepSeek-R1",
          "nvidia/DeepSeek-V3.1-NVFP4", "deepseek-ai/DeepSeek-V3",
          "zhipuai/GLM-5", "zai-org/GLM-5");

  private static final Map<String, Engine> ENGINES =
      Map.of("trtllm", Engine.TENSORRT_LLM, "vllm", Engine.VLLM, "sglang", Engine.SGLANG);

  private static final int WIDEST = 8;

  private final ConfiguredModels models;
  private final Systems systems;
  private final Set<String> seen = new HashSet<>();
  private final List<Served> kept = new ArrayList<>();
  private final Map<String, Integer> rejected = new TreeMap<>();

  private ServedRows(SourceFolder data) {
    models = new ConfiguredModels(data);
    systems = new Systems(data);
  }

  static Sifted<Served> read(SourceFolder data) {
    ServedRows rows = new ServedRows(data);
    data.csv(FILE).forEach(rows::take);
    return new Sifted<>(List.copyOf(rows.kept), Map.copyOf(rows.rejected));
  }

  private void take(Line row) {
    Optional<String> otherwise = otherwiseServed(row);
    if (otherwise.isPresent()) {
      reject(otherwise.get());
      return;
    }
    Optional<Served> served = served(row);
    Optional<String> why = served.map(ServedRows::impossible).orElse(Optional.of("not described"));
    why.ifPresentOrElse(this::reject, () -> kept.add(served.get()));
  }

  private void reject(String why) {
    rejected.merge(why, 1, Integer::sum);
  }

  /** Another kind of serving than the one that is predicted. */
  private Optional<String> otherwiseServed(Line row) {
    if (!row.get("mode").equals("agg")) {
      return Optional.of("with prompts and answers on separate devices");
    }
    if (whole(row, "attention_dp_size") > 1
        || !row.get("batch_size").equals(row.get("concurrency"))) {
      return Optional.of("with attention split by requests");
    }
    int width = whole(row, "tp_size");
    boolean experts = !row.get("model_path").contains("Llama");
    if (width > WIDEST) {
      return Optional.of("on a group wider than 8");
    }
    if (experts && whole(row, "moe_tp_size") * whole(row, "moe_ep_size") != width) {
      return Optional.of("whose group sizes disagree");
    }
    return row.text("repeat_of").isPresent() || !seen.add(outcome(row))
        ? Optional.of("that repeat another")
        : Optional.empty();
  }

  /** Two rows with the same times to the last digit are one measurement. */
  private static String outcome(Line row) {
    return String.join(
        " ",
        row.get("system"),
        row.get("backend"),
        row.get("isl"),
        row.get("osl"),
        row.get("concurrency"),
        row.get("ttft_ms"),
        row.get("tpot_ms"));
  }

  private Optional<Served> served(Line row) {
    String name = row.get("model_path");
    Optional<Model> model = models.of(REPOSITORIES.getOrDefault(name, name));
    Optional<Device> device = systems.of(row.get("system"));
    return model.flatMap(m -> device.flatMap(d -> served(row, m, d)));
  }

  private static Optional<Served> served(Line row, Model model, Device device) {
    Build build = build(row);
    Architecture facts = model.architecture().orElse(Architecture.unknown());
    Optional<Shape> shape = Shape.of(model).asOptional();
    Optional<Weights> weights = Weights.of(build, model).asOptional();
    Optional<KvCache> cache = KvCache.of(facts).asOptional();
    if (shape.isEmpty() || weights.isEmpty() || cache.isEmpty()) {
      return Optional.empty();
    }
    Group group =
        new Group(
            device, whole(row, "tp_size"), ENGINES.get(row.get("backend")), build.quantisation());
    Copy copy = new Copy(shape.get(), weights.get(), cache.get(), group);
    Load load = Load.of(number(row, "isl"), number(row, "osl"));
    return Work.of(copy, load)
        .asOptional()
        .map(
            work ->
                new Served(
                    row.get("model_path"),
                    family(row.get("model_path")),
                    copy,
                    load,
                    work,
                    number(row, "concurrency"),
                    number(row, "ttft_ms"),
                    number(row, "tpot_ms"),
                    row));
  }

  private static Optional<String> impossible(Served row) {
    StepWork work = row.work().step(row.atOnce());
    if (work.reading() > row.tpotMs()) {
      return Optional.of("that read faster than the memory");
    }
    if (row.work().reckoning(row.atOnce()) > row.tpotMs()) {
      return Optional.of("that reckon faster than the accelerator");
    }
    Group group = row.copy().group();
    double context = row.load().input() + row.load().output() / 2;
    double held = row.copy().weights().bytes() + row.atOnce() * row.copy().cache().bytes(context);
    return held > group.devices() * group.device().memoryGib() * Fit.GIB
        ? Optional.of("that hold more than the memory")
        : Optional.empty();
  }

  private static Build build(Line row) {
    String form =
        switch (row.text("moe_quant_mode").orElse(row.get("precision"))) {
          case "fp8", "fp8_block" -> "FP8";
          case "nvfp4", "fp4" -> "NVFP4";
          case "int4_wo", "int4" -> "INT4";
          default -> "BF16";
        };
    return new Build(
        row.get("id"),
        row.get("model_path"),
        Fact.known("safetensors"),
        form,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }

  /** Qwen3.5 mixes in linear attention and is another family than Qwen3. */
  private static String family(String name) {
    for (String family : List.of("DeepSeek", "Llama", "Qwen3.5", "Qwen3", "Kimi", "GLM")) {
      if (name.contains(family)) {
        return family;
      }
    }
    return name;
  }

  private static int whole(Line row, String column) {
    return row.number(column).map(n -> n.intValueExact()).orElse(1);
  }

  private static double number(Line row, String column) {
    return row.number(column).orElseThrow().doubleValue();
  }
}
