package rightsize.decision.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Term;
import rightsize.decision.market.PriceTier;

/** A provider's bill as it is told: the facts it rests on, then its lines. */
record HostedStatement(HostedBill bill) {

  Estimate estimate() {
    double total = Bill.cents(bill.usd());
    double list = bill.spent().at(bill.usage().requests());
    List<Term> terms = new ArrayList<>(facts());
    terms.addAll(
        bill.spent()
            .account(bill.usage().requests())
            .line("retries_usd", list * bill.retries())
            .line("discount_usd", -list * (1 + bill.retries()) * bill.discount())
            .terms(total));
    return new Estimate(
        total, Bill.cents(bill.low()), Bill.cents(bill.high()), Basis.LISTED, because(), terms);
  }

  private List<Term> facts() {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("requests_month", Math.round(bill.usage().requests()), "requests"));
    tokens(terms, "input_tokens", bill.usage().input());
    tokens(terms, "cached_tokens", bill.spent().cached() > 0 ? bill.usage().cached() : 0);
    tokens(terms, "output_tokens", bill.usage().output());
    tokens(terms, "thinking_tokens", bill.usage().thinking());
    if (bill.usage().corpusTokens() > 0) {
      terms.add(new Term("corpus_tokens_month", Math.round(bill.usage().corpusTokens()), "tokens"));
    }
    if (bill.usage().factor().mean() != 1) {
      terms.add(new Term("tokens_per_language", hundredth(bill.usage().factor().mean()), "factor"));
    }
    if (bill.spent().cached() > 0) {
      terms.add(new Term("cache_reuse", hundredth(bill.usage().reuse()), "share"));
      price(terms, "price_cache_read", bill.rates().cacheRead());
      price(terms, "price_cache_write", bill.rates().cacheWrite());
    }
    bill.tier().ifPresent(tier -> terms.add(bound("price_tier_above", tier)));
    bill.nearTier()
        .filter(near -> !bill.tier().equals(Optional.of(near)))
        .ifPresent(near -> terms.add(bound("price_tier_near", near)));
    price(terms, "price_input", bill.rates().input());
    price(terms, "price_output", bill.rates().output());
    if (bill.rates().thinking() != bill.rates().output()) {
      price(terms, "price_thinking", bill.rates().thinking());
    }
    each(terms, "price_image", bill.spent().images() > 0 ? bill.rates().image() : 0);
    each(terms, "price_minute", bill.rates().minute());
    each(terms, "price_request", bill.rates().request());
    return terms;
  }

  private List<String> because() {
    List<String> because = new ArrayList<>();
    because.add(
        String.format(
            Locale.ROOT,
            "%,.0f requests a month, %,.0f tokens in and %,.0f out each, at the %s in force since %s",
            bill.usage().requests(),
            bill.usage().input(),
            bill.usage().output(),
            bill.rates().batch() ? "prices of batches, answered within a day," : "prices",
            bill.price().from()));
    if (bill.usage().factor().mean() != 1) {
      because.add(
          String.format(
              Locale.ROOT,
              "its tokenizer makes %.2f tokens of what English text makes one (+- %.0f %%)",
              bill.usage().factor().mean(),
              bill.usage().factor().sd() * 100));
    }
    if (bill.usage().thinking() > 0) {
      because.add("a reasoning model also bills what it thinks: estimated, good to a factor of 4");
    }
    if (bill.spent().cached() > 0) {
      because.add(
          String.format(
              Locale.ROOT,
              "the repeated part of the input is found in a cache of five minutes %.0f %% of the time",
              100 * bill.usage().reuse()));
    }
    bill.nearTier().ifPresent(tier -> because.add(otherSide(tier)));
    if (bill.longRequests()) {
      because.add("whether the provider charges more for requests as long as these is not known");
    }
    return because;
  }

  /** What requests cost that fall on the other side of a bound. */
  private String otherSide(PriceTier tier) {
    boolean above = bill.usage().input() > tier.aboveInputTokens();
    // At the bound the tier does not hold yet, one token further it does.
    Rates other = Rates.listed(bill.price(), tier.aboveInputTokens() + (above ? 0 : 1));
    return String.format(
        Locale.ROOT,
        "requests %s %,d input tokens cost %s USD in and %s out per million tokens, all of them",
        above ? "up to" : "above",
        tier.aboveInputTokens(),
        perMillion(other.input()),
        perMillion(other.output()));
  }

  private static String perMillion(double usdPerToken) {
    return BigDecimal.valueOf(Math.round(usdPerToken * 1e12), 6)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static Term bound(String code, PriceTier tier) {
    return new Term(code, tier.aboveInputTokens(), "input_tokens");
  }

  private static void tokens(List<Term> terms, String code, double tokens) {
    if (tokens > 0) {
      terms.add(new Term(code, Math.round(tokens), "tokens_per_request"));
    }
  }

  private static void price(List<Term> terms, String code, double usdPerToken) {
    if (usdPerToken > 0) {
      terms.add(new Term(code, Math.round(usdPerToken * 1e12) / 1e6, "usd_per_1m_tokens"));
    }
  }

  private static void each(List<Term> terms, String code, double usd) {
    if (usd > 0) {
      terms.add(new Term(code, usd, "usd_each"));
    }
  }

  private static double hundredth(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
