package rightsize.evaluation.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.Build;
import rightsize.decision.market.Model;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Engine;
import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Weights;
import rightsize.decision.speed.Copy;
import rightsize.decision.speed.Group;
import rightsize.decision.speed.Shape;
import rightsize.decision.speed.StepWork;
import rightsize.decision.speed.Work;
import rightsize.evaluation.markets.Cards;
import rightsize.facts.Fact;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/**
 * Reads what people posted of their own machines under llama.cpp. Models go by the name of a file;
 * a row whose model has no configuration under that name, or another number of parameters than it,
 * is left out, and so is what reads faster than the memory does.
 */
final class LocalRows {
  static final String POSTED = "speed/llmfit_speed_rows.csv";
  static final String COMMUNITY = "speed/llmfit_community.csv";

  private static final Set<String> LLAMA_CPP = Set.of("llama.cpp", "llamacpp", "ollama");

  /** A posted size is rounded to one or two digits. */
  private static final double SAME_SIZE = .06;

  private final FileNames names;
  private final Cards cards;
  private final List<Local> kept = new ArrayList<>();
  private final Map<String, Integer> rejected = new TreeMap<>();

  private LocalRows(SourceFolder data) {
    names = new FileNames(data);
    cards = new Cards(data);
  }

  static Sifted<Local> read(SourceFolder data) {
    LocalRows rows = new LocalRows(data);
    data.csv(POSTED).forEach(rows::posted);
    data.csv(COMMUNITY).forEach(row -> rows.take(Posted.community(row)));
    return new Sifted<>(List.copyOf(rows.kept), Map.copyOf(rows.rejected));
  }

  private void posted(Line row) {
    if (row.text("repeat_of").isPresent()) {
      reject("that repeat another");
    } else if (row.is("spec_decoding")) {
      reject("that guess tokens ahead");
    } else {
      take(Posted.posted(row));
    }
  }

  private void take(Posted posted) {
    Optional<String> card = cards.named(posted.gpu());
    Optional<Model> model = names.model(posted.file());
    if (!LLAMA_CPP.contains(posted.engine())) {
      reject("of another engine");
    } else if (posted.perSecond() <= 0 || card.isEmpty()) {
      reject("without a speed or a known card");
    } else if (model.isEmpty()) {
      reject("of a model without a configuration");
    } else if (otherSize(model.get(), posted)) {
      reject("with another number of parameters");
    } else {
      take(posted, model.get(), card.get());
    }
  }

  private void take(Posted posted, Model model, String card) {
    boolean apple =
        posted.unified()
            && Pattern.compile("\\bm\\d").matcher(posted.gpu().toLowerCase(Locale.ROOT)).find();
    Device device = cards.device(card, apple, Math.max(1, posted.memoryGb()));
    Optional<Local> local = local(posted, model, device, card);
    Optional<String> why =
        local.map(l -> impossible(l, posted)).orElse(Optional.of("not described"));
    why.ifPresentOrElse(this::reject, () -> kept.add(local.get()));
  }

  private static Optional<Local> local(Posted posted, Model model, Device device, String card) {
    Build build = build(posted);
    Optional<Shape> shape = Shape.of(model).asOptional();
    Optional<Weights> weights = Weights.of(build, model).asOptional();
    Optional<KvCache> cache =
        KvCache.of(model.architecture().orElse(Architecture.unknown())).asOptional();
    if (shape.isEmpty() || weights.isEmpty() || cache.isEmpty()) {
      return Optional.empty();
    }
    Group group = new Group(device, posted.devices(), Engine.LLAMA_CPP, build.quantisation());
    Copy copy = new Copy(shape.get(), weights.get(), cache.get(), group);
    double tokenMs = 1000 / posted.perSecond();
    return Work.of(copy, posted.load())
        .asOptional()
        .map(
            work ->
                new Local(
                    card, copy, posted.load(), work, tokenMs, firstMs(posted, tokenMs), posted));
  }

  /** Nobody writes the first token sooner than another one. */
  private static Optional<Double> firstMs(Posted posted, double tokenMs) {
    return posted.firstMs().filter(ms -> ms > tokenMs);
  }

  private static Optional<String> impossible(Local local, Posted posted) {
    StepWork work = local.work().step(1);
    if (work.weights() + work.experts() > local.tokenMs()) {
      return Optional.of("that read faster than the memory");
    }
    double memory = posted.memoryGb() * posted.devices() * 1e9;
    return memory > 0 && local.copy().weights().bytes() > memory
        ? Optional.of("that spill out of the card")
        : Optional.empty();
  }

  private static boolean otherSize(Model model, Posted posted) {
    return posted
        .paramsB()
        .filter(said -> Math.abs(said / model.totalParamsB().orElse(0.0) - 1) > SAME_SIZE)
        .isPresent();
  }

  private static Build build(Posted posted) {
    return new Build(
        posted.file(),
        posted.file(),
        Fact.known("gguf"),
        posted.form().toUpperCase(Locale.ROOT),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }

  private void reject(String why) {
    rejected.merge(why, 1, Integer::sum);
  }
}
