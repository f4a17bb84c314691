package rightsize.catalog.offers;

import static rightsize.catalog.rows.Field.day;
import static rightsize.catalog.rows.Field.decimal;
import static rightsize.catalog.rows.Field.modelId;
import static rightsize.catalog.rows.Field.oneOf;
import static rightsize.catalog.rows.Field.rising;
import static rightsize.catalog.rows.Field.slug;
import static rightsize.catalog.rows.Field.text;
import static rightsize.catalog.rows.Field.whole;

import java.util.List;
import java.util.stream.Stream;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Shape;

/**
 * What the catalogue may know of a provider's offer, and of its prices.
 *
 * <p>Some providers charge more for long requests. A price then has {@code tiers}: {@code
 * [{"above_input_tokens": 200000, "input": 2.5, "output": 15}]}, rising. A request whose input has
 * more tokens than a bound is billed at that tier's prices altogether, its first tokens and its
 * answer too; an amount that the tier does not state stays that of the price.
 */
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

  private static final int MOST_TIERS = 8;

  /** What may differ for long requests. */
  public static final List<Field> TIERED =
      List.of("input", "output", "cache_read", "cache_write").stream()
          .map(name -> decimal(name, "0", "1000000"))
          .toList();

  /** The number of input tokens that a request must exceed. */
  public static final String BOUND = "above_input_tokens";

  public static final Field TIERS =
      rising(
          "tiers",
          BOUND,
          MOST_TIERS,
          Stream.concat(Stream.of(whole(BOUND, 1, TOKENS).must()), TIERED.stream())
              .toArray(Field[]::new));

  /** Everything a price says, in this order. */
  public static final List<Field> AMOUNTS_AND_TIERS =
      Stream.concat(AMOUNTS.stream(), Stream.of(TIERS)).toList();

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
                  Stream.concat(Stream.of(day("from").must()), AMOUNTS_AND_TIERS.stream()).toList(),
                  AMOUNTS)));

  private OfferShape() {}
}
