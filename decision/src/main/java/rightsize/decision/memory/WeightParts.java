package rightsize.decision.memory;

/**
 * What of the weights is read when, for not every part is in the same bits: servers' formats leave
 * what tokens come in and out by in 16 bits, some all of attention, too.
 *
 * @param always bytes that every token reads: attention, inner layers, what is shared beside
 *     experts, routers, the output
 * @param routed bytes of all experts
 * @param plain parameters of {@code always} that are multiplied in 16 bits although the rest is in
 *     fewer
 */
public record WeightParts(double always, double routed, double plain) {
  private static final double PLAIN_BITS = 16;

  static WeightParts of(Bits bits, Parameters parts) {
    double output = parts.output() > 0 ? parts.output() : parts.embedding();
    double always =
        parts.attention() * bits.attention()
            + (parts.dense() + parts.shared()) * bits.body()
            + parts.routers() * bits.beside()
            + output * bits.output();
    boolean plain = bits.attention() >= PLAIN_BITS && bits.body() < PLAIN_BITS;
    return new WeightParts(
        always / 8, parts.routed() * bits.body() / 8, plain ? parts.attention() : 0);
  }

  /** The same where all take so many times as many bytes. */
  WeightParts times(double factor) {
    return new WeightParts(factor * always, factor * routed, plain);
  }
}
