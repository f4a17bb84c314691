package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.choice.Catalogue.Entry;
import rightsize.decision.choice.Catalogue.Ready;
import rightsize.decision.choice.Machinery.Stock;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.cost.Usage;
import rightsize.decision.energy.Draw;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Fit;
import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Weights;
import rightsize.decision.needs.Need;
import rightsize.decision.speed.Decode;
import rightsize.decision.speed.ForwardPass;
import rightsize.decision.speed.Load;

/**
 * How many accelerators of a kind a build needs for a load: the smallest group one replica fits,
 * then whole replicas until the busy hour uses 70 % of what they can carry within the answer time
 * (DECISION.md 2.3).
 */
final class Sizing {
  private static final int[] GROUPS = {1, 2, 4, 8};

  /** Tokens of a piece in which a corpus is read. */
  private static final int CORPUS_PIECE = 512;

  /** One build on one kind of accelerator. */
  record Sized(Place.Machines place, Optional<MachineBill> bill, Pace pace) {}

  private final Asked asked;
  private final Usage usage;
  private final Load load;
  private final Entry entry;
  private final double mostGib;

  Sizing(Asked asked, Entry entry, Usage usage) {
    this.asked = asked;
    this.entry = entry;
    this.usage = usage;
    this.mostGib =
        asked
            .need()
            .hardware()
            .flatMap(Need.Hardware::maxMemoryGib)
            .orElse(Double.POSITIVE_INFINITY);
    Need.Latency limit = asked.latency();
    this.load =
        new Load(
            Load.peakPerSecond(usage.requests() * asked.profile().sendings()),
            usage.input(),
            usage.output() + usage.thinking(),
            limit.ttftMs().orElse(Double.POSITIVE_INFINITY),
            limit.tpotMs().orElse(Double.POSITIVE_INFINITY),
            limit.e2eMs().orElse(Double.POSITIVE_INFINITY));
  }

  /** What keeps any sum from being made, whatever the accelerator. */
  Optional<String> missing(Ready ready) {
    if (ready.weights().isEmpty()) {
      return Optional.of("weights_bytes");
    }
    if (asked.readsOnly()) {
      return entry.model().totalParamsB().isKnown()
          ? Optional.empty()
          : Optional.of("total_params_b");
    }
    if (entry.cache().isEmpty()) {
      return Optional.of("architecture");
    }
    return entry.shape().isEmpty() ? Optional.of("parameters") : Optional.empty();
  }

  Sized unknown(Ready ready, Stock stock, String missing) {
    return new Sized(
        new Place.Machines(
            ready.build(),
            stock.device(),
            stock.owned(),
            1,
            1,
            Optional.empty(),
            Optional.of(missing)),
        Optional.empty(),
        Pace.UNKNOWN);
  }

  /**
   * The smallest group it fits; the largest allowed one, too tight, when none does. Empty when the
   * bill reaches the bound, for nobody will look at it.
   */
  Optional<Sized> on(Ready ready, Stock stock, double boundUsd) {
    Replica replica = smallest(ready, stock);
    if (!replica.fit().fits()) {
      return Optional.of(new Sized(replica.times(1), Optional.empty(), Pace.UNKNOWN));
    }
    return asked.readsOnly() ? Optional.of(reading(replica)) : writing(replica, boundUsd);
  }

  private Replica smallest(Ready ready, Stock stock) {
    double kvBytes = cache().bytes(usage.contextNeeded());
    Replica replica = replica(ready, stock, 1, kvBytes);
    for (int group : GROUPS) {
      if (group > stock.most() || !withinMemory(stock, group) || !splits(stock, group)) {
        break;
      }
      replica = replica(ready, stock, group, kvBytes);
      if (replica.fit().fits()) {
        break;
      }
    }
    return replica;
  }

  /** Over accelerators whose link nobody states, a split could be any speed: none is advised. */
  private static boolean splits(Stock stock, int group) {
    return group == 1 || stock.device().accelerator().linkGbS().isKnown();
  }

  private boolean withinMemory(Stock stock, int group) {
    return group * stock.device().memoryGib() <= mostGib;
  }

  private Sized reading(Replica replica) {
    double params = entry.model().totalParamsB().orElse(0.0) * 1e9;
    double bytes = weights(replica.ready()).bytes();
    Device device = replica.stock().device();
    double ms = ForwardPass.ms(params, bytes, Math.max(1, usage.input()), device);
    if (Double.isNaN(ms)) {
      return unknown(replica.ready(), replica.stock(), "accelerator_tflops");
    }
    double corpusSeconds =
        usage.corpusTokens() <= 0
            ? 0
            : usage.corpusTokens()
                * ForwardPass.ms(params, bytes, CORPUS_PIECE, device)
                / CORPUS_PIECE
                / 1000;
    double perSecond = usage.input() > 0 ? 1000 / ms : Double.POSITIVE_INFINITY;
    double sd = replica.sd(ForwardPass.SD_LOG);
    Pace pace = usage.input() > 0 ? new Pace(Double.NaN, Double.NaN, ms, sd, sd) : Pace.UNKNOWN;
    return Fleet.carrying(usage, replica, perSecond, corpusSeconds)
        .at(pace, perSecond, Draw.reading(device));
  }

  private Optional<Sized> writing(Replica replica, double boundUsd) {
    Weights weights = weights(replica.ready());
    Stock stock = replica.stock();
    int devices = replica.devices();
    Decode decode =
        new Decode(entry.shape().orElseThrow(), weights, cache(), stock.device(), devices, load);
    return decode.isKnown()
        ? new Writing(
                usage,
                load,
                replica,
                decode,
                entry.shape().orElseThrow(),
                cache(),
                bytes -> fit(replica.ready(), stock, devices, bytes))
            .sized(boundUsd)
        : Optional.of(unknown(replica.ready(), stock, "accelerator_tflops"));
  }

  private static Weights weights(Ready ready) {
    return ready.weights().orElseThrow();
  }

  private KvCache cache() {
    return asked.readsOnly() ? KvCache.NONE : entry.cache().orElseThrow();
  }

  private Replica replica(Ready ready, Stock stock, int devices, double kvBytes) {
    return new Replica(ready, stock, devices, fit(ready, stock, devices, kvBytes));
  }

  private Fit fit(Ready ready, Stock stock, int devices, double kvBytes) {
    return Fit.of(
        weights(ready),
        cache(),
        kvBytes,
        stock.device(),
        devices,
        entry.hiddenSize(),
        entry.mixture());
  }
}
