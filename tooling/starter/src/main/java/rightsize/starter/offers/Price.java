package rightsize.starter.offers;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A price of models.dev in USD per million tokens, under our names. */
final class Price {

  /** Spellings of one key; the first is ours, the others are slips in the source. */
  private static final Map<String, String[]> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("input", new String[] {"input"});
    KEYS.put("output", new String[] {"output"});
    KEYS.put("cache_read", new String[] {"cache_read", "cached_input", "cache_input"});
    KEYS.put("cache_write", new String[] {"cache_write", "cached_write"});
    KEYS.put("reasoning", new String[] {"reasoning"});
  }

  private Price() {}

  /**
   * The members that are above zero, and what long requests cost. Zero stands for a free tier, a
   * subscription or nobody knowing, and is never a price.
   *
   * @param encoder an embedding or reranking model, which puts out no tokens to pay for
   */
  static Map<String, Object> of(JsonNode cost, boolean encoder) {
    Map<String, Object> price = new LinkedHashMap<>();
    KEYS.forEach(
        (field, spellings) -> {
          if (!encoder || field.equals("input")) {
            first(cost, spellings).ifPresent(usd -> price.put(field, usd));
          }
        });
    List<Map<String, Object>> tiers = LongRequests.of(cost, price);
    if (!encoder && !tiers.isEmpty()) {
      price.put(LongRequests.TIERS, tiers);
    }
    return price;
  }

  private static Optional<BigDecimal> first(JsonNode cost, String[] spellings) {
    for (String spelling : spellings) {
      JsonNode usd = cost.path(spelling);
      if (usd.isNumber() && usd.decimalValue().signum() > 0) {
        return Optional.of(exact(usd.decimalValue()));
      }
    }
    return Optional.empty();
  }

  /** Without the dust of binary fractions: 0.09000000000000001 was 0.09. */
  static BigDecimal exact(BigDecimal usd) {
    return usd.round(new MathContext(10)).stripTrailingZeros();
  }

  /** Why this is no usable price; empty when it is one. */
  static Optional<String> refusal(Map<String, Object> price, boolean encoder) {
    if (!price.containsKey("input")) {
      return Optional.of("offer without an input price");
    }
    if (encoder) {
      return Optional.empty();
    }
    if (!(price.get("output") instanceof BigDecimal output)) {
      return Optional.of("offer without an output price");
    }
    return output.compareTo((BigDecimal) price.get("input")) < 0
        ? Optional.of("offer whose input is dearer than its output")
        : Optional.empty();
  }
}
