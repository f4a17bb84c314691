package rightsize.starter.models;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.rows.Observation;
import rightsize.starter.rows.Row;

/**
 * The licences of the models that SPDX does not list: what they are called, and from which size on
 * their holders must be asked. A threshold nobody was sure of is left out.
 */
public final class LicenceRows {

  private static final Licences LICENCES = new Licences();

  private LicenceRows() {}

  public static List<Row> rows(Set<String> used) {
    return HandTable.LICENCE_TERMS.rows().stream()
        .filter(line -> used.contains(line.get("id")))
        .map(LicenceRows::row)
        .toList();
  }

  private static Row row(Line line) {
    String id = line.get("id");
    Row row = new Row("hand", line.get("on"));
    row.put("id", id).put("name", line.get("name")).put("url", line.text("url"));
    said(row, "commercial_use", LICENCES.commercialUse(id), line);
    said(row, "revenue_per_year", line.number("revenue_per_year"), line);
    said(row, "revenue_currency", line.text("revenue_currency"), line);
    said(row, "monthly_users", line.number("monthly_users"), line);
    return row.put("note", line.text("note"));
  }

  /** Each fact names the licence's own page, where one is known. */
  private static void said(Row row, String field, Optional<?> value, Line line) {
    if (value.isPresent() && line.text("url").isPresent()) {
      row.put(field, Observation.of(value.get(), "hand", line.get("on")).at(line.get("url")));
    } else {
      row.put(field, value);
    }
  }
}
