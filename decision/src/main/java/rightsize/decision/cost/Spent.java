package rightsize.decision.cost;

/**
 * What a usage costs at an offer's rates: USD per request, part by part, and {@code corpus} USD a
 * month besides.
 *
 * <pre>
 * fresh   = (input - cached) * p_in                        cached input is read from the cache with
 * cached  = cached * reuse * p_cacheRead                   probability reuse, else written into it;
 * written = cached * (1 - reuse) * p_cacheWrite            no cache is used where that costs more
 * </pre>
 */
record Spent(
    double fresh,
    double cached,
    double written,
    double output,
    double thinking,
    double images,
    double minutes,
    double request,
    double corpus) {

  static Spent of(Rates rates, Usage usage) {
    // What is billed by the minute is not billed by the token.
    double tokens = usage.audioMinutes() > 0 ? 0 : 1;
    double held = Math.min(usage.cached(), usage.input()) * tokens;
    double read = held * usage.reuse() * rates.cacheRead();
    double written = held * (1 - usage.reuse()) * rates.cacheWrite();
    boolean pays = read + written < held * rates.input();
    return new Spent(
        (usage.input() * tokens - (pays ? held : 0)) * rates.input(),
        pays ? read : 0,
        pays ? written : 0,
        usage.output() * tokens * rates.output(),
        usage.thinking() * tokens * rates.thinking(),
        usage.imageTokensKnown() ? 0 : usage.images() * rates.image(),
        usage.audioMinutes() * rates.minute(),
        rates.request(),
        usage.corpusTokens() * rates.corpus());
  }

  double perRequest() {
    return fresh + cached + written + output + thinking + images + minutes + request;
  }

  /** USD a month at so many requests. */
  double at(double requests) {
    return requests * perRequest() + corpus;
  }

  /**
   * Natural-log standard deviation of the sum: input rests on the tokenizer's doubt, an answer on
   * how long it gets as well, a thought on that alone; parts are taken as independent. Where the
   * model takes turns as it likes, what it reads is as long as what it writes is.
   */
  double sdLog(Usage usage) {
    double sum = at(usage.requests());
    if (sum <= 0) {
      return 0;
    }
    double reads = usage.requests() * (fresh + cached + written);
    double writes = usage.requests() * output;
    double thinks = usage.requests() * thinking * HostedBill.SD_THINKING;
    double factor = usage.factor().sd();
    double length = StrictMath.sqrt(HostedBill.SD_OUTPUT * HostedBill.SD_OUTPUT + factor * factor);
    double known = (usage.turns() ? corpus : reads + corpus) * factor;
    double doubtful = (usage.turns() ? reads + writes : writes) * length;
    return StrictMath.sqrt(known * known + doubtful * doubtful + thinks * thinks) / sum;
  }

  Account account(double requests) {
    return new Account()
        .line("input_usd", requests * fresh)
        .line("cache_read_usd", requests * cached)
        .line("cache_write_usd", requests * written)
        .line("output_usd", requests * output)
        .line("thinking_usd", requests * thinking)
        .line("images_usd", requests * images)
        .line("minutes_usd", requests * minutes)
        .line("request_usd", requests * request)
        .line("corpus_usd", corpus);
  }
}
