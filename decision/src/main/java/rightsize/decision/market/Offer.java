package rightsize.decision.market;

import static java.util.Comparator.comparingLong;
import static rightsize.decision.market.Said.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/**
 * A provider's endpoint for a model.
 *
 * @param price the price in force when the snapshot was taken; unknown is not free
 */
public record Offer(
    String id,
    String provider,
    String model,
    String providerModelId,
    Fact<String> configuration,
    Fact<String> region,
    Fact<Long> contextTokens,
    Fact<Long> outputTokens,
    Fact<Status> status,
    Fact<Price> price) {

  public Offer {
    configuration = said(configuration);
    region = said(region);
    contextTokens = said(contextTokens);
    outputTokens = said(outputTokens);
    status = said(status);
    price = said(price);
  }

  /**
   * USD per 1,000,000 tokens; {@code perImage}, {@code perMinute} (of audio), {@code perRequest}
   * and {@code perSearch} in USD each.
   *
   * @param tiers what long requests cost instead, by rising bound; none where nobody charges more
   */
  public record Price(
      PartialDate from,
      Fact<BigDecimal> input,
      Fact<BigDecimal> output,
      Fact<BigDecimal> cacheRead,
      Fact<BigDecimal> cacheWrite,
      Fact<BigDecimal> batchInput,
      Fact<BigDecimal> batchOutput,
      Fact<BigDecimal> reasoning,
      Fact<BigDecimal> perImage,
      Fact<BigDecimal> perMinute,
      Fact<BigDecimal> perRequest,
      Fact<BigDecimal> perSearch,
      List<PriceTier> tiers,
      Optional<String> source,
      Optional<PartialDate> on) {

    public Price {
      input = said(input);
      output = said(output);
      cacheRead = said(cacheRead);
      cacheWrite = said(cacheWrite);
      batchInput = said(batchInput);
      batchOutput = said(batchOutput);
      reasoning = said(reasoning);
      perImage = said(perImage);
      perMinute = said(perMinute);
      perRequest = said(perRequest);
      perSearch = said(perSearch);
      tiers =
          tiers == null
              ? List.of()
              : tiers.stream().sorted(comparingLong(PriceTier::aboveInputTokens)).toList();
      source = source == null ? Optional.empty() : source;
      on = on == null ? Optional.empty() : on;
    }

    /** The tier at which a request of so much input is billed, if it reaches one. */
    public Optional<PriceTier> tierOf(double inputTokens) {
      PriceTier reached = null;
      for (PriceTier tier : tiers) {
        if (inputTokens > tier.aboveInputTokens()) {
          reached = tier;
        }
      }
      return Optional.ofNullable(reached);
    }
  }
}
