package rightsize.decision.choice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rightsize.decision.choice.Catalogue.Ready;
import rightsize.decision.market.Build;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.market.Speed;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Engine;
import rightsize.decision.memory.Figure;
import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Weights;
import rightsize.decision.speed.Coefficients;
import rightsize.decision.speed.Copy;
import rightsize.decision.speed.Group;
import rightsize.decision.speed.Load;
import rightsize.decision.speed.Measured;
import rightsize.decision.speed.Run;
import rightsize.decision.speed.Shape;
import rightsize.facts.Fact;

/**
 * What was measured of a model's builds, and of those of others with its shape, as runs of copies
 * that the predictor knows.
 */
record Timings(Model model, List<Ready> builds, KvCache cache, Shape shape) {

  /**
   * @param shape of the model that was measured
   */
  record Timed(Speed speed, Shape shape) {}

  /** By the key of the shape; what nobody knows the shape of tells nothing. */
  static Map<String, List<Timed>> timed(Market market) {
    Map<String, Shape> shapes = new HashMap<>();
    for (Model model : market.models()) {
      Shape.of(model).asOptional().ifPresent(shape -> shapes.put(model.id(), shape));
    }
    return market.speeds().stream()
        .filter(speed -> shapes.containsKey(speed.model()))
        .map(speed -> new Timed(speed, shapes.get(speed.model())))
        .collect(Collectors.groupingBy(timed -> timed.shape().key()));
  }

  /** Nothing where the model's shape is not known. */
  static Measured of(
      Model model,
      List<Ready> builds,
      Figure<KvCache> cache,
      Figure<Shape> shape,
      Map<String, List<Timed>> timed,
      Map<String, Device> devices) {
    if (!cache.isKnown() || !shape.isKnown()) {
      return Measured.NOTHING;
    }
    Timings timings = new Timings(model, builds, cache.orElseThrow(), shape.orElseThrow());
    return Measured.of(
        timed.getOrDefault(timings.shape().key(), List.of()).stream()
            .filter(one -> one.shape().isLike(timings.shape()))
            .flatMap(one -> timings.run(one.speed(), devices).stream())
            .toList(),
        Coefficients.shipped());
  }

  private Optional<Run> run(Speed speed, Map<String, Device> devices) {
    return Arrays.stream(Engine.values())
        .filter(engine -> engine.toString().equals(speed.engine()))
        .findFirst()
        .flatMap(
            engine ->
                Optional.ofNullable(devices.get(speed.accelerator()))
                    .map(device -> group(speed, device, engine)))
        .flatMap(group -> weights(group).asOptional().map(weights -> run(speed, weights, group)));
  }

  private Run run(Speed speed, Weights weights, Group group) {
    return new Run(
        new Copy(shape, weights, cache, group),
        Load.of(speed.inputTokens(), speed.outputTokens()),
        speed.concurrency(),
        speed.ttftMs().orElse(Double.NaN),
        speed.tpotMs().orElse(Double.NaN),
        !speed.model().equals(model.id()));
  }

  private static Group group(Speed speed, Device device, Engine engine) {
    return new Group(device, speed.devices(), engine, speed.quantisation());
  }

  /** Of the build that the market has in this form, or of one that nobody published. */
  private Figure<Weights> weights(Group group) {
    boolean file = group.engine() == Engine.LLAMA_CPP;
    return builds.stream()
        .filter(ready -> ready.serial() == file)
        .filter(ready -> ready.build().quantisation().equalsIgnoreCase(group.quantisation()))
        .findFirst()
        .map(Ready::weights)
        .orElseGet(() -> Weights.of(unpublished(group.quantisation(), file), model));
  }

  private Build unpublished(String quantisation, boolean file) {
    return new Build(
        model.id() + ":" + quantisation,
        model.id(),
        Fact.known(file ? "gguf" : "safetensors"),
        quantisation,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }
}
