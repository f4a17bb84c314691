package rightsize.decision.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.Build;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.market.Offer;
import rightsize.decision.market.Provider;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Engine;
import rightsize.decision.memory.Figure;
import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Resident;
import rightsize.decision.memory.Split;
import rightsize.decision.memory.Weights;
import rightsize.decision.quality.Quantised;
import rightsize.decision.speed.Measured;
import rightsize.decision.speed.Shape;

/**
 * The market worked out once for all questions: what belongs to which model, and every figure that
 * no question changes. Sorted by ids, so the order of the market's lists changes nothing.
 */
final class Catalogue {

  /**
   * A model with its offers and builds.
   *
   * @param measured what measurements say of predicted speeds
   */
  record Entry(
      Model model,
      List<Offer> offers,
      List<Ready> builds,
      Figure<KvCache> cache,
      Figure<Shape> shape,
      Measured measured) {

    Architecture architecture() {
      return model.architecture().orElse(Architecture.unknown());
    }
  }

  /**
   * A build with its size and its loss.
   *
   * @param writing what it brings when it writes; empty where that is not known
   * @param reading what it brings when it only reads
   * @param groups sizes of a group that it can be split over, smallest first
   * @param smaller the model's builds with fewer bytes, largest first
   */
  record Ready(
      Build build,
      Figure<Weights> weights,
      Quantised loss,
      Optional<Resident> writing,
      Optional<Resident> reading,
      List<Integer> groups,
      List<Ready> smaller) {

    /** One request at a time. */
    boolean serial() {
      return Engine.of(build) == Engine.LLAMA_CPP;
    }

    private Ready among(List<Ready> all) {
      List<Ready> less =
          all.stream()
              .filter(other -> other.bytes() > 0 && other.bytes() < bytes())
              .sorted(Comparator.comparingDouble(Ready::bytes).reversed())
              .toList();
      return new Ready(build, weights, loss, writing, reading, groups, less);
    }

    private double bytes() {
      return weights.asOptional().map(Weights::bytes).orElse(0.0);
    }
  }

  final List<Entry> entries = new ArrayList<>();
  final Map<String, Provider> providers = new HashMap<>();
  final List<Device> devices;

  Catalogue(Market market) {
    market.providers().forEach(provider -> providers.put(provider.id(), provider));
    devices =
        market.accelerators().stream()
            .map(Device::of)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(device -> device.accelerator().id()))
            .toList();
    Map<String, Device> byId =
        devices.stream()
            .collect(
                Collectors.toMap(
                    device -> device.accelerator().id(), Function.identity(), (one, same) -> one));
    Map<String, List<Offer>> offers = byModel(market.offers(), Offer::model);
    Map<String, List<Build>> builds = byModel(market.builds(), Build::model);
    Map<String, List<Timings.Timed>> timed = Timings.timed(market);
    market.models().stream()
        .sorted(Comparator.comparing(Model::id))
        .forEach(
            model ->
                entries.add(
                    entry(
                        model,
                        offers.getOrDefault(model.id(), List.of()),
                        builds.getOrDefault(model.id(), List.of()),
                        timed,
                        byId)));
  }

  private static <T> Map<String, List<T>> byModel(List<T> all, Function<T, String> model) {
    return all.stream().collect(Collectors.groupingBy(model));
  }

  private static Entry entry(
      Model model,
      List<Offer> offers,
      List<Build> builds,
      Map<String, List<Timings.Timed>> timed,
      Map<String, Device> devices) {
    double most = builds.stream().mapToDouble(b -> b.bitsPerWeight().orElse(0.0)).max().orElse(0);
    List<Ready> ready =
        builds.stream()
            .sorted(Comparator.comparing(Build::id))
            .map(build -> ready(build, model, most))
            .toList();
    Figure<KvCache> cache = KvCache.of(model.architecture().orElse(Architecture.unknown()));
    Figure<Shape> shape = Shape.of(model);
    return new Entry(
        model,
        offers.stream().sorted(Comparator.comparing(Offer::id)).toList(),
        ready.stream().map(one -> one.among(ready)).toList(),
        cache,
        shape,
        Timings.of(model, ready, cache, shape, timed, devices));
  }

  private static Ready ready(Build build, Model model, double mostBits) {
    boolean asReleased =
        build.bitsPerWeight().isKnown() && build.bitsPerWeight().orElse(0.0) >= mostBits;
    Architecture shape = model.architecture().orElse(Architecture.unknown());
    Figure<Weights> weights = Weights.of(build, model);
    Optional<Resident> reading =
        weights.map(known -> Resident.of(build, known, KvCache.NONE, shape)).asOptional();
    return new Ready(
        build,
        weights,
        Quantised.of(build, model, asReleased),
        weights
            .flatMap(known -> KvCache.of(shape).map(c -> Resident.of(build, known, c, shape)))
            .asOptional(),
        reading,
        reading.map(Split::groups).orElse(List.of()),
        List.of());
  }
}
