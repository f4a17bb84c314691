package rightsize.catalog.offers;

import static rightsize.catalog.rows.Field.day;
import static rightsize.catalog.rows.Field.decimal;
import static rightsize.catalog.rows.Field.modelId;
import static rightsize.catalog.rows.Field.oneOf;
import static rightsize.catalog.rows.Field.slug;
import static rightsize.catalog.rows.Field.text;
import static rightsize.catalog.rows.Field.whole;

import java.util.List;
import java.util.stream.Stream;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Shape;

/** What the catalogue may know of a provider's offer, and of its prices. */
public final class OfferShape {

  private static final long TOKENS = 100_000_000;

  /** USD per one million tokens, or per unit where the name says so; never below zero. */
  public static final List<Field> AMOUNTS =
      Stream.of(
              "input",
              "output",
              "cache_read",
              "cache_write",
              "batch_input",
              "batch_output",
              "reasoning",
              "per_image",
              "per_minute",
              "per_request",
              "per_search")
          .map(name -> decimal(name, "0", "1000000"))
          .toList();

  public static final Shape SHAPE =
      new Shape(
          "offers",
          List.of(
              slug("provider").must(),
              modelId("model").must(),
              text("provider_model_id", 300).must(),
              text("region", 60, "[a-z0-9][a-z0-9.-]*")),
          List.of(
              text("configuration", 100),
              whole("context_tokens", 1, TOKENS),
              whole("output_tokens", 1, TOKENS),
              oneOf("status", "preview", "current", "deprecated", "retired")),
          List.of(
              new Shape.Part(
                  "prices",
                  Stream.concat(Stream.of(day("from").must()), AMOUNTS.stream()).toList(),
                  AMOUNTS)));

  private OfferShape() {}
}
