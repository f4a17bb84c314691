package rightsize.catalog.imports;

import java.math.BigDecimal;

/**
 * What is usual for an import.
 *
 * @param refusedShare of its entries at most, 0 to 1
 * @param vanishedShare of the offers that its source listed before at most, 0 to 1
 * @param priceFactor by which a price moves, up or down, less than
 */
record Limits(BigDecimal refusedShare, BigDecimal vanishedShare, BigDecimal priceFactor) {

  static final Limits USUAL =
      new Limits(new BigDecimal("0.05"), new BigDecimal("0.20"), BigDecimal.valueOf(5));
}
