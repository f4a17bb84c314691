package rightsize.decision.memory;

/** One copy of a build on a group of equal devices. */
public final class Placement {
  private static final int MOST = 100_000;

  private final Resident resident;
  private final Device device;
  private final int devices;
  private final Fits fits = new Fits(1);

  public Placement(Resident resident, Device device, int devices) {
    this.resident = resident;
    this.device = device;
    this.devices = devices;
    fits.put(0, resident, device, devices);
  }

  public Resident resident() {
    return resident;
  }

  public Device device() {
    return device;
  }

  public int devices() {
    return devices;
  }

  /** How it fits while so much is being answered. */
  public Fit holding(Held held) {
    return new Fit(fits, resident.gibPerDevice(held, devices), devices);
  }

  /** Of two demands, the one that takes more. */
  public Held larger(Held one, Held other) {
    boolean first = resident.gibPerDevice(one, devices) >= resident.gibPerDevice(other, devices);
    return first ? one : other;
  }

  /** Sequences of so many tokens that it holds with probability 0.95. */
  public int most(double tokens) {
    double sequences = fits.most(0, resident.gibPerDevice(new Held(1, tokens), devices));
    return (int) Math.min(MOST, Math.floor(sequences));
  }

  /** Tokens of one sequence that it holds with probability 0.95, by bisection up to a bound. */
  public long longest(long bound) {
    long low = 0;
    long high = bound;
    while (low < high) {
      long middle = (low + high + 1) >>> 1;
      if (fits.fits(0, resident.gibPerDevice(new Held(1, middle), devices))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
