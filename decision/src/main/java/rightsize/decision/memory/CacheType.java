package rightsize.decision.memory;

/** How an element of keys and values is written down. */
public enum CacheType {
  /** The weights' own 16-bit type: what every engine starts with. */
  BF16(2),
  FP8(1),
  /** llama.cpp: blocks of 32 with a 16-bit scale, 34 bytes. */
  Q8_0(1.0625),
  /** llama.cpp: blocks of 32 with a 16-bit scale, 18 bytes. */
  Q4_0(0.5625);

  private final double bytes;

  CacheType(double bytes) {
    this.bytes = bytes;
  }

  /** Bytes an element takes. */
  public double bytes() {
    return bytes;
  }
}
