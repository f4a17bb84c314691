package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.chance.Normal;
import rightsize.decision.choice.Catalogue.Entry;
import rightsize.decision.choice.Catalogue.Ready;
import rightsize.decision.choice.Machinery.Stock;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.cost.Usage;
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

  private static final double BUSY = .7;
  private static final int MOST_AT_ONCE = 256;
  private static final double SECONDS_PER_MONTH = 30.4 * 86_400;

  /** Natural-log standard deviation of what a replica carries; of the first token; of the rest. */
  private static final double SD_CAPACITY = .35;

  static final double SD_FIRST = .45;
  static final double SD_REST = .30;

  /** All of them where the accelerator's compute is not stated. */
  private static final double SD_ASSUMED = .70;

  /** Limits are met with probability 0.9 when the prediction stays below them by this factor. */
  private static final double Z_IN_TIME = 1.2816;

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
            Load.peakPerSecond(usage.requests()),
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
    Weights weights = ready.weights().orElseThrow();
    KvCache cache = asked.readsOnly() ? KvCache.NONE : entry.cache().orElseThrow();
    int devices = 1;
    Fit fit = fit(weights, cache, stock, 1, cache.bytes(usage.contextNeeded()));
    for (int group : GROUPS) {
      if (group > stock.most() || !withinMemory(stock, group) || !splits(stock, group)) {
        break;
      }
      devices = group;
      fit = fit(weights, cache, stock, group, cache.bytes(usage.contextNeeded()));
      if (fit.fits()) {
        break;
      }
    }
    if (!fit.fits()) {
      return Optional.of(
          new Sized(place(ready, stock, devices, 1, fit), Optional.empty(), Pace.UNKNOWN));
    }
    return asked.readsOnly()
        ? Optional.of(reading(ready, stock, devices, fit, weights))
        : writing(ready, stock, devices, fit, weights, cache, boundUsd);
  }

  /** Over accelerators whose link nobody states, a split could be any speed: none is advised. */
  private static boolean splits(Stock stock, int group) {
    return group == 1 || stock.device().accelerator().linkGbS().isKnown();
  }

  private boolean withinMemory(Stock stock, int group) {
    return group * stock.device().memoryGib() <= mostGib;
  }

  private Sized reading(Ready ready, Stock stock, int devices, Fit fit, Weights weights) {
    double params = entry.model().totalParamsB().orElse(0.0) * 1e9;
    double ms = ForwardPass.ms(params, weights.bytes(), Math.max(1, usage.input()), stock.device());
    if (Double.isNaN(ms)) {
      return unknown(ready, stock, "accelerator_tflops");
    }
    boolean asksPerRequest = usage.input() > 0;
    double perSecond = asksPerRequest ? 1000 / ms : Double.POSITIVE_INFINITY;
    double corpusSeconds =
        usage.corpusTokens() <= 0
            ? 0
            : usage.corpusTokens()
                * ForwardPass.ms(params, weights.bytes(), 512, stock.device())
                / 512
                / 1000;
    double busy = corpusSeconds / (BUSY * SECONDS_PER_MONTH);
    Pace pace =
        asksPerRequest
            ? new Pace(
                Double.NaN,
                Double.NaN,
                ms,
                sd(stock, ForwardPass.SD_LOG),
                sd(stock, ForwardPass.SD_LOG))
            : Pace.UNKNOWN;
    return sized(ready, stock, devices, fit, perSecond, busy, pace);
  }

  private Optional<Sized> writing(
      Ready ready,
      Stock stock,
      int devices,
      Fit fit,
      Weights weights,
      KvCache cache,
      double boundUsd) {
    Decode decode =
        new Decode(entry.shape().orElseThrow(), weights, cache, stock.device(), devices, load);
    if (!decode.isKnown()) {
      return Optional.of(unknown(ready, stock, "accelerator_tflops"));
    }
    double kvEach = Math.max(1, cache.bytes(usage.input() + load.output()));
    double room = fit.roomForKv() * Fit.GIB;
    int most = (int) Math.max(1, Math.min(ready.serial() ? 1 : MOST_AT_ONCE, room / kvEach));
    double best = decode.perSecond(1);
    double batch = 1;
    for (double b = 2; b <= most && inTime(decode, b); b *= 2) {
      double rate = decode.perSecond(b);
      if (rate <= best) {
        break;
      }
      best = rate;
      batch = b;
    }
    Sized sized = sized(ready, stock, devices, fit, best, 0, Pace.UNKNOWN);
    if (sized.bill().filter(bill -> bill.usd() >= boundUsd).isPresent()) {
      return Optional.empty();
    }
    int replicas = sized.place().replicas();
    double operating = decode.batchAt(load.perSecond() / replicas, batch);
    Pace pace =
        new Pace(
            decode.ttftMs(operating),
            decode.tpotMs(operating),
            decode.residenceMs(operating),
            sd(stock, SD_FIRST),
            sd(stock, SD_REST));
    double sequences = Math.min(most, Math.max(1, Math.ceil(1.5 * operating)));
    Fit shown =
        fit(
            weights,
            cache,
            stock,
            devices,
            Math.max(cache.bytes(usage.contextNeeded()), sequences * kvEach));
    Fit kept = shown.fits() ? shown : fit;
    return Optional.of(new Sized(place(ready, stock, devices, replicas, kept), sized.bill(), pace));
  }

  private static double sd(Stock stock, double stated) {
    return stock.device().computeStated() ? stated : SD_ASSUMED;
  }

  private boolean inTime(Decode decode, double b) {
    double first = StrictMath.exp(Z_IN_TIME * SD_FIRST);
    double rest = StrictMath.exp(Z_IN_TIME * SD_REST);
    return decode.ttftMs(b) * first <= load.ttftMs()
        && decode.tpotMs(b) * rest <= load.tpotMs()
        && decode.residenceMs(b) * rest <= load.e2eMs();
  }

  private Sized sized(
      Ready ready,
      Stock stock,
      int devices,
      Fit fit,
      double perSecond,
      double alreadyBusy,
      Pace pace) {
    double spread = StrictMath.exp(Normal.Z90 * sd(stock, SD_CAPACITY));
    int replicas = replicas(perSecond, alreadyBusy);
    MachineBill bill =
        new MachineBill(
            !stock.owned(),
            devices,
            replicas,
            replicas(perSecond * spread, alreadyBusy / spread),
            replicas(perSecond / spread, alreadyBusy * spread),
            Double.isInfinite(perSecond)
                ? usage.requests() * 1000
                : BUSY * perSecond / Load.PEAK * SECONDS_PER_MONTH,
            stock.monthUsd(),
            stock.boughtUsd(),
            stock
                .device()
                .accelerator()
                .rent()
                .asOptional()
                .map(rent -> rent.from().text())
                .orElse("unknown"));
    boolean enough = (long) devices * replicas <= stock.most();
    return new Sized(
        place(ready, stock, devices, replicas, fit),
        enough ? Optional.of(bill) : Optional.empty(),
        pace);
  }

  private int replicas(double perSecond, double alreadyBusy) {
    double needed = load.perSecond() / (BUSY * perSecond) + alreadyBusy;
    return (int) Math.max(1, Math.min(1_000_000, Math.ceil(needed - 1e-9)));
  }

  private Place.Machines place(Ready ready, Stock stock, int devices, int replicas, Fit fit) {
    return new Place.Machines(
        ready.build(),
        stock.device(),
        stock.owned(),
        devices,
        replicas,
        Optional.of(fit),
        Optional.empty());
  }

  private Fit fit(Weights weights, KvCache cache, Stock stock, int devices, double kvBytes) {
    return Fit.of(
        weights, cache, kvBytes, stock.device(), devices, entry.hiddenSize(), entry.mixture());
  }
}
