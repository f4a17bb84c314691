package rightsize.catalog.licences;

import static rightsize.catalog.rows.Field.decimal;
import static rightsize.catalog.rows.Field.oneOf;
import static rightsize.catalog.rows.Field.text;
import static rightsize.catalog.rows.Field.web;
import static rightsize.catalog.rows.Field.whole;

import java.util.List;
import rightsize.catalog.rows.Shape;

/**
 * What the catalogue may know of a licence that SPDX does not list. Beyond either threshold its
 * holder must be asked; a currency belongs to the revenue.
 */
public final class LicenceShape {

  private static final long PEOPLE = 10_000_000_000L;

  public static final Shape SHAPE =
      new Shape(
          "licences",
          List.of(text("id", 91, "LicenseRef-[A-Za-z0-9.-]{1,80}").must()),
          List.of(
              text("name", 200).must(),
              web("url"),
              oneOf("commercial_use", "allowed", "conditional", "forbidden"),
              decimal("revenue_per_year", "0.01", "1000000000000000"),
              text("revenue_currency", 3, "[A-Z]{3}"),
              whole("monthly_users", 1, PEOPLE),
              text("note", 2000)),
          List.of());

  private LicenceShape() {}
}
