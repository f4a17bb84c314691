package rightsize.admin.advices;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The figures of an option and the terms they are made of. */
@MessageBundle("figures")
public interface FigureTexts {

  @Message("together")
  String together();

  @Message("{value} {unit} ({low}–{high})")
  String ranged(String value, String low, String high, String unit);

  @Message(
      "{#switch figure}"
          + "{#case 'cost_month_usd'}Cost"
          + "{#case 'quality'}Expected score on tests like yours"
          + "{#case 'memory'}Memory of one replica"
          + "{#case 'ttft_ms'}Time to the first token"
          + "{#case 'tpot_ms'}Time from token to token"
          + "{#case 'e2e_ms'}Time to the whole answer"
          + "{#case 'wh_month'}Energy"
          + "{#case 'co2_kg_month'}Carbon dioxide{#else}{figure}{/switch}")
  String title(String figure);

  @Message(
      "{#switch code}"
          + "{#case 'requests_month'}requests a month"
          + "{#case 'input_tokens'}tokens read a request"
          + "{#case 'output_tokens'}tokens written a request"
          + "{#case 'cached_tokens'}of them from the cache"
          + "{#case 'thinking_tokens'}tokens thought a request"
          + "{#case 'corpus_tokens_month'}tokens of the stock of texts"
          + "{#case 'tokens_per_language'}tokens to one of English"
          + "{#case 'price_input'}price of tokens read"
          + "{#case 'price_output'}price of tokens written"
          + "{#case 'price_cache_read'}price of cached tokens"
          + "{#case 'price_image'}price of a picture"
          + "{#case 'price_minute'}price of a minute"
          + "{#case 'thinking_usd'}thinking"
          + "{#case 'devices'}accelerators"
          + "{#case 'replicas'}replicas"
          + "{#case 'requests_per_replica'}requests a replica carries"
          + "{#case 'device_month'}one accelerator a month"
          + "{#case 'purchase_month'}of it to pay back the purchase"
          + "{#case 'power_price'}power"
          + "{#case 'average_model'}an average model"
          + "{#case 'facts'}date, size, developer"
          + "{#case 'general_ability'}its scores on all tests"
          + "{#case 'strengths'}its strengths"
          + "{#case 'tests_like_these'}tests like these"
          + "{#case 'quantisation'}quantisation"
          + "{#case 'reports'}reports"
          + "{#case 'weights'}weights"
          + "{#case 'kv_cache'}keys and values of the requests"
          + "{#case 'activations'}activations"
          + "{#case 'runtime'}engine{#else}{code}{/switch}")
  String term(String code);

  /** Nothing where the term itself says it. */
  @Message(
      "{#switch u}"
          + "{#case 'usd_month'}USD a month"
          + "{#case 'usd_per_1m_tokens'}USD per million tokens"
          + "{#case 'usd_per_kwh'}USD per kWh"
          + "{#case 'usd_each'}USD each"
          + "{#case 'gib'}GiB"
          + "{#case 'ms'}ms"
          + "{#case 'wh_month'}Wh a month"
          + "{#case 'kg_month'}kg a month"
          + "{#case 'points'}points{/switch}")
  String unit(String u);

  @Message("{need} of {usable} GiB, sure to {p} % that it fits")
  String memory(String need, String usable, String p);
}
