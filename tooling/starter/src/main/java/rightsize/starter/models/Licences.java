package rightsize.starter.models;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;

/** From the licence names of sources to SPDX ids and what they mean for commercial use. */
final class Licences {

  private final Map<String, Line> byName =
      HandTable.LICENCES.rows().stream()
          .collect(Collectors.toMap(l -> l.get("name").toLowerCase(Locale.ROOT), l -> l));

  /** The SPDX id or {@code LicenseRef-…}; empty for a name the table does not know. */
  Optional<String> spdx(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT))).map(l -> l.get("spdx"));
  }

  /** {@code allowed}, {@code conditional} or {@code forbidden}. */
  Optional<String> commercialUse(String spdx) {
    return Optional.ofNullable(byName.get(spdx.toLowerCase(Locale.ROOT)))
        .flatMap(l -> l.text("commercial_use"));
  }
}
