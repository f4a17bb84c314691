package rightsize.catalog.providers;

import static rightsize.catalog.rows.Field.many;
import static rightsize.catalog.rows.Field.oneOf;
import static rightsize.catalog.rows.Field.slug;
import static rightsize.catalog.rows.Field.text;
import static rightsize.catalog.rows.Field.web;
import static rightsize.catalog.rows.Field.whole;

import java.util.List;
import rightsize.catalog.rows.Shape;

/** What the catalogue may know of a provider: who operates it and what becomes of the data. */
public final class ProviderShape {

  public static final Shape SHAPE =
      new Shape(
          "providers",
          List.of(slug("id").must()),
          List.of(
              text("name", 200).must(),
              web("website"),
              text("operator_country", 2, "[A-Z]{2}"),
              many(text("regions", 60, "[a-z0-9][a-z0-9.-]*")),
              whole("retention_days", 0, 36_500),
              oneOf("zero_retention", "available", "default", "unavailable"),
              oneOf("training_use", "never", "opt_in", "opt_out", "always")),
          List.of());

  private ProviderShape() {}
}
