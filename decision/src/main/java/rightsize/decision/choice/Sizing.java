package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.choice.Catalogue.Entry;
import rightsize.decision.choice.Catalogue.Ready;
import rightsize.decision.choice.Machinery.Stock;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.cost.Usage;
import rightsize.decision.energy.Draw;
import rightsize.decision.market.Build;
import rightsize.decision.memory.Engine;
import rightsize.decision.memory.Figure;
import rightsize.decision.memory.Fit;
import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Weights;
import rightsize.decision.needs.Need;
import rightsize.decision.speed.Coefficients;
import rightsize.decision.speed.Copy;
import rightsize.decision.speed.Decode;
import rightsize.decision.speed.ForwardPass;
import rightsize.decision.speed.Group;
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
    return entry.shape().lacks();
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
    Figure<ForwardPass> one = pass(replica, Math.max(1, usage.input()));
    Figure<ForwardPass> piece = pass(replica, CORPUS_PIECE);
    return switch (one) {
      case Figure.Missing<ForwardPass>(String fact) ->
          unknown(replica.ready(), replica.stock(), fact);
      case Figure.Known<ForwardPass>(ForwardPass pass) ->
          reading(replica, pass, piece.orElseThrow().ms());
    };
  }

  private Sized reading(Replica replica, ForwardPass pass, double pieceMs) {
    double corpusSeconds = Math.max(0, usage.corpusTokens()) * pieceMs / CORPUS_PIECE / 1000;
    boolean asked = usage.input() > 0;
    double perSecond = asked ? 1000 / pass.ms() : Double.POSITIVE_INFINITY;
    Pace pace = asked ? Pace.of(pass, replica.sd(ForwardPass.SD_LOG)) : Pace.UNKNOWN;
    return Fleet.carrying(usage, replica, perSecond, corpusSeconds)
        .at(pace, perSecond, Draw.reading(replica.stock().device()));
  }

  private Figure<ForwardPass> pass(Replica replica, double tokens) {
    double params = entry.model().totalParamsB().orElse(0.0) * 1e9;
    ForwardPass.Weighed model = new ForwardPass.Weighed(params, weights(replica.ready()).bytes());
    return ForwardPass.of(model, tokens, replica.stock().device(), Coefficients.shipped());
  }

  private Optional<Sized> writing(Replica replica, double boundUsd) {
    Ready ready = replica.ready();
    Stock stock = replica.stock();
    Group group = group(ready, stock, replica.devices());
    Copy copy = new Copy(entry.shape().orElseThrow(), weights(ready), cache(), group);
    return switch (Decode.of(copy, load, Coefficients.shipped())) {
      case Figure.Missing<Decode>(String fact) -> Optional.of(unknown(ready, stock, fact));
      case Figure.Known<Decode>(Decode decode) ->
          new Writing(
                  usage,
                  load,
                  replica,
                  decode,
                  copy.shape(),
                  cache(),
                  bytes -> fit(ready, stock, replica.devices(), bytes))
              .sized(boundUsd);
    };
  }

  private static Group group(Ready ready, Stock stock, int devices) {
    Build build = ready.build();
    return new Group(stock.device(), devices, Engine.of(build), build.quantisation());
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
