package rightsize.decision.memory;

import rightsize.decision.market.Architecture;
import rightsize.decision.market.Build;

/**
 * What a build brings into the memory of whatever device it runs on.
 *
 * @param block weights in a row that share a scale; 1 where none do, or nobody knows
 */
public record Resident(
    Engine engine,
    String quantisation,
    Weights weights,
    KvCache cache,
    Architecture shape,
    int block) {

  public Resident(
      Engine engine, String quantisation, Weights weights, KvCache cache, Architecture shape) {
    this(
        engine,
        quantisation,
        weights,
        cache,
        shape,
        Bits.of(quantisation, engine).map(Bits::block).orElse(1));
  }

  /** Served by the engine that is usual for the build, its cache in 16 bits. */
  public static Resident of(Build build, Weights weights, KvCache cache, Architecture shape) {
    Engine engine = Engine.of(build);
    return new Resident(
        engine, build.quantisation(), weights, cache.on(engine, CacheType.BF16), shape);
  }

  /** The same, keeping its keys and values in another type. */
  public Resident keeping(CacheType type) {
    return new Resident(engine, quantisation, weights, cache.on(engine, type), shape, block);
  }

  /** GiB that each of so many devices keeps of what is in flight. */
  public double gibPerDevice(Held held, int devices) {
    return held.sequences() * cache.bytesPerDevice(held.tokens(), devices) / Fit.GIB;
  }
}
