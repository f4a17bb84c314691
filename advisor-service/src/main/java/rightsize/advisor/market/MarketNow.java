package rightsize.advisor.market;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rightsize.decision.Advisor;
import rightsize.decision.advices.Advice;
import rightsize.decision.market.Market;

/**
 * The market an advice stands on, and how far it can be trusted to be today's.
 *
 * @param advisor gives advice over exactly this market
 * @param hash SHA-256 of the neighbours' bytes it was read from
 * @param confirmedAt when catalog-service last said that this is still what it holds
 * @param age since then
 * @param stale true when a neighbour did not answer the last time it was asked
 * @param notes what is wrong, as codes: {@code catalogue_unreachable}, {@code
 *     feedback_unreachable}, {@code standings_never_read}, {@code snapshot_torn}
 * @param kept those bytes compressed, as they are stored with an advice
 */
public record MarketNow(
    Advisor advisor,
    String hash,
    Instant confirmedAt,
    Duration age,
    boolean stale,
    List<String> notes,
    Supplier<byte[]> kept) {

  public Market market() {
    return advisor.market();
  }

  /** What an advice says of the market it stands on. */
  public Advice.Snapshot snapshot() {
    return snapshot(List.of());
  }

  /**
   * @param further notes on what else the advice stands on
   */
  public Advice.Snapshot snapshot(List<String> further) {
    return new Advice.Snapshot(
        market().version(),
        market().hash(),
        market().asOf(),
        age.toSeconds(),
        stale,
        Stream.concat(notes.stream(), further.stream()).toList());
  }
}
