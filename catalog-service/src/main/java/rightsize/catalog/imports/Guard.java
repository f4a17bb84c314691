package rightsize.catalog.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Something so unusual about an import that a curator must accept it by name before it is applied.
 *
 * @param code refused_share, vanished_share or price_jump
 * @param found the share of rows from 0 to 1, or the greatest factor of a price
 * @param limit what is usual
 * @param rows how many rows are concerned
 */
record Guard(String code, BigDecimal found, BigDecimal limit, long rows) {

  private static final int DECIMALS = 4;

  /**
   * @param listed how many offers the source listed before
   */
  static List<Guard> of(List<Fate> fates, long unreadable, long listed, Limits limits) {
    List<Guard> tripped = new ArrayList<>();
    long all = fates.size() + unreadable;
    long refused = unreadable + count(fates, Outcome.QUARANTINED);
    check(tripped, "refused_share", refused, all, limits.refusedShare());
    check(tripped, "vanished_share", count(fates, Outcome.REMOVED), listed, limits.vanishedShare());
    List<BigDecimal> jumps =
        fates.stream()
            .map(Fate::jump)
            .filter(jump -> jump != null && jump.compareTo(limits.priceFactor()) >= 0)
            .toList();
    jumps.stream()
        .max(BigDecimal::compareTo)
        .ifPresent(
            most -> tripped.add(new Guard("price_jump", most, limits.priceFactor(), jumps.size())));
    return tripped;
  }

  private static void check(
      List<Guard> tripped, String code, long rows, long all, BigDecimal limit) {
    if (all == 0) {
      return;
    }
    BigDecimal share =
        BigDecimal.valueOf(rows).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
    if (share.compareTo(limit) > 0) {
      tripped.add(new Guard(code, share, limit, rows));
    }
  }

  private static long count(List<Fate> fates, Outcome outcome) {
    return fates.stream().filter(fate -> fate.outcome() == outcome).count();
  }
}
