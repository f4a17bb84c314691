package rightsize.decision.choice;

import java.util.List;
import java.util.Optional;
import rightsize.decision.choice.Catalogue.Entry;
import rightsize.decision.choice.Catalogue.Ready;
import rightsize.decision.choice.Machinery.Stock;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.cost.Usage;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Figure;
import rightsize.decision.memory.Held;
import rightsize.decision.memory.Occupied;
import rightsize.decision.memory.Placement;
import rightsize.decision.memory.Resident;
import rightsize.decision.memory.Split;
import rightsize.decision.needs.Need;
import rightsize.decision.speed.Coefficients;
import rightsize.decision.speed.Copy;
import rightsize.decision.speed.Correction;
import rightsize.decision.speed.ForwardPass;
import rightsize.decision.speed.Group;
import rightsize.decision.speed.Load;

/**
 * How many accelerators of a kind a build needs for a load: the smallest group one replica fits,
 * then whole replicas until the busy hour uses 70 % of what they can carry within the answer time
 * (DECISION.md 2.3).
 */
final class Sizing {
  /** Tokens of a piece in which a corpus is read. */
  private static final int CORPUS_PIECE = 512;

  /** One build on one kind of accelerator. */
  record Sized(Place.Machines place, Optional<MachineBill> bill, Pace pace) {}

  private final Asked asked;
  private final Usage usage;
  private final Load load;
  private final Entry entry;
  private final double mostGib;
  private final Scratch scratch;

  Sizing(Asked asked, Entry entry, Usage usage, Scratch scratch) {
    this.asked = asked;
    this.scratch = scratch;
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
            Load.peakPerSecond(usage.requests() * asked.profile().sendings(), usage.peak()),
            usage.input(),
            usage.output() + usage.thinking(),
            limit.ttftMs().orElse(Double.POSITIVE_INFINITY),
            limit.tpotMs().orElse(Double.POSITIVE_INFINITY),
            limit.e2eMs().orElse(Double.POSITIVE_INFINITY));
  }

  /** What keeps any sum from being made, whatever the accelerator. */
  Optional<String> missing(Ready ready) {
    if (!ready.weights().isKnown()) {
      return ready.weights().lacks();
    }
    if (asked.readsOnly()) {
      return entry.model().totalParamsB().isKnown()
          ? Optional.empty()
          : Optional.of("total_params_b");
    }
    if (!entry.model().architecture().isKnown()) {
      return Optional.of("architecture");
    }
    if (!entry.cache().isKnown()) {
      return entry.cache().lacks();
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
    Resident resident = resident(ready);
    int most = most(stock);
    Held held = new Held(1, usage.contextNeeded());
    Device device = stock.device();
    int devices = 1;
    for (int group : Occupied.GROUPS) {
      if (group > 1 && (group > most || !(Split.of(resident, group) instanceof Split.Possible))) {
        continue;
      }
      devices = group;
      scratch.fits().put(0, resident, device, group);
      if (scratch.fits().fits(0, resident.gibPerDevice(held, group))) {
        break;
      }
    }
    Placement placement = new Placement(resident, device, devices);
    return new Replica(ready, stock, Occupied.of(placement, held, () -> smaller(ready), most));
  }

  /**
   * Accelerators of one replica. Over accelerators whose link nobody states, a split could be any
   * speed: none is advised.
   */
  private int most(Stock stock) {
    boolean linked = stock.device().accelerator().linkGbS().isKnown();
    int within = (int) Math.min(Integer.MAX_VALUE, mostGib / stock.device().memoryGib());
    return linked ? Math.min(stock.most(), within) : 1;
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
        .at(pace, perSecond, replica.stock().rating());
  }

  private Figure<ForwardPass> pass(Replica replica, double tokens) {
    double params = entry.model().totalParamsB().orElse(0.0) * 1e9;
    ForwardPass.Weighed model =
        new ForwardPass.Weighed(params, replica.memory().placement().resident().weights().bytes());
    return ForwardPass.of(model, tokens, replica.stock().device(), Coefficients.shipped());
  }

  private Optional<Sized> writing(Replica replica, double boundUsd) {
    Ready ready = replica.ready();
    Stock stock = replica.stock();
    Resident resident = replica.memory().placement().resident();
    Copy copy =
        new Copy(
            entry.shape().orElseThrow(),
            resident.weights(),
            entry.cache().orElseThrow(),
            new Group(
                stock.device(), replica.devices(), resident.engine(), resident.quantisation()));
    Correction correction = entry.measured().of(copy.group(), load);
    Optional<String> missing =
        scratch.decodes().put(0, copy, load, Coefficients.shipped(), correction);
    return missing.isPresent()
        ? Optional.of(unknown(ready, stock, missing.get()))
        : new Writing(usage, load, replica, copy, correction, scratch.decodes()).sized(boundUsd);
  }

  private Resident resident(Ready ready) {
    return (asked.readsOnly() ? ready.reading() : ready.writing()).orElseThrow();
  }

  private List<Resident> smaller(Ready ready) {
    return ready.smaller().stream().map(this::resident).toList();
  }
}
