package rightsize.admin.accelerators;

import java.util.List;
import java.util.Optional;

/** All accelerators by name. */
record AcceleratorsView(List<Row> rows, Optional<String> silent) {
  record Row(
      String id,
      String name,
      String vendor,
      String memory,
      String bandwidth,
      String compute,
      String rent,
      String rentFrom,
      String price,
      String priceFrom) {}
}
