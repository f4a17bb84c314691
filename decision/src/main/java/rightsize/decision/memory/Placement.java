package rightsize.decision.memory;

/** One copy of a build on a group of equal devices. */
public record Placement(Resident resident, Device device, int devices) {

  /** Norms, a vision tower and the padding of the vocabulary are on every device of a split. */
  private static final double COPIED = 1.02;

  private static final int MOST = 100_000;

  /** How it fits while so much is being answered. */
  public Fit holding(Held held) {
    return empty().holding(bytesPerDevice(held));
  }

  /** Of two demands, the one that takes more. */
  public Held larger(Held one, Held other) {
    return bytesPerDevice(one) >= bytesPerDevice(other) ? one : other;
  }

  /** Sequences of so many tokens that it holds with probability 0.95. */
  public int most(double tokens) {
    double sequences = empty().most(bytesPerDevice(new Held(1, tokens)));
    return (int) Math.min(MOST, Math.floor(sequences));
  }

  /** Tokens of one sequence that it holds with probability 0.95, by bisection up to a bound. */
  public long longest(long bound) {
    Fit empty = empty();
    long low = 0;
    long high = bound;
    while (low < high) {
      long middle = (low + high + 1) >>> 1;
      if (empty.holding(bytesPerDevice(new Held(1, middle))).fits()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private double bytesPerDevice(Held held) {
    return held.sequences() * resident.cache().bytesPerDevice(held.tokens(), devices);
  }

  private Fit empty() {
    boolean copied = devices > 1 && !resident.engine().byLayers();
    double share = (copied ? COPIED : 1) / devices / Fit.GIB;
    Weights weights = resident.weights();
    return Fit.empty(this, weights.bytes() * share, weights.sdBytes() * share);
  }
}
