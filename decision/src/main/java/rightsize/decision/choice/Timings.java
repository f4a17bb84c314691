package rightsize.decision.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.choice.Catalogue.Ready;
import rightsize.decision.market.Build;
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

/** What was measured of a model's builds, as runs of copies that the predictor knows. */
record Timings(Model model, List<Ready> builds, KvCache cache, Shape shape) {

  /** Nothing where the model's shape is not known. */
  static Measured of(
      Model model,
      List<Ready> builds,
      Figure<KvCache> cache,
      Figure<Shape> shape,
      List<Speed> speeds,
      Map<String, Device> devices) {
    if (speeds.isEmpty() || !cache.isKnown() || !shape.isKnown()) {
      return Measured.NOTHING;
    }
    Timings timings = new Timings(model, builds, cache.orElseThrow(), shape.orElseThrow());
    return Measured.of(
        speeds.stream().flatMap(speed -> timings.run(speed, devices).stream()).toList(),
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
        speed.tpotMs().orElse(Double.NaN));
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
