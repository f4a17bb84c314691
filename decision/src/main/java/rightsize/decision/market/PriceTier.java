package rightsize.decision.market;

import static rightsize.decision.market.Said.said;

import java.math.BigDecimal;
import rightsize.facts.Fact;

/**
 * What long requests cost, USD per 1,000,000 tokens. Providers bill the whole request at the tier
 * that its input reaches, the tokens below the bound and the answer too (models.dev {@code
 * cost.tiers}, LiteLLM {@code input_cost_per_token_above_200k_tokens}, genai-prices {@code tiers}).
 * An amount that is not stated stays that of the price it belongs to.
 *
 * @param aboveInputTokens the input tokens that a request must exceed
 */
public record PriceTier(
    long aboveInputTokens,
    Fact<BigDecimal> input,
    Fact<BigDecimal> output,
    Fact<BigDecimal> cacheRead,
    Fact<BigDecimal> cacheWrite) {

  /** The price as it is for requests of any length: it raises nothing. */
  public static final PriceTier NONE = new PriceTier(0, null, null, null, null);

  public PriceTier {
    input = said(input);
    output = said(output);
    cacheRead = said(cacheRead);
    cacheWrite = said(cacheWrite);
  }
}
