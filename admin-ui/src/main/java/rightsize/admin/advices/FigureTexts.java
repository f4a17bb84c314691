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
          + "{#case 'co2_kg_month'}Emissions (CO₂e){#else}{figure}{/switch}")
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
          + "{#case 'price_tier_above'}price tier of requests that read more than"
          + "{#case 'price_tier_near'}another price tier begins above"
          + "{#case 'price_input'}price of tokens read"
          + "{#case 'price_output'}price of tokens written"
          + "{#case 'price_cache_read'}price of cached tokens"
          + "{#case 'price_image'}price of a picture"
          + "{#case 'price_minute'}price of a minute"
          + "{#case 'thinking_usd'}thinking"
          + "{#case 'devices'}accelerators"
          + "{#case 'replicas'}replicas"
          + "{#case 'requests_per_replica'}requests a replica carries"
          + "{#case 'device_month'}rent or purchase of one accelerator"
          + "{#case 'purchase_month'}of it to pay back the purchase"
          + "{#case 'power_price'}price of power"
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
          + "{#case 'runtime'}engine"
          + "{#case 'price_cache_write'}price of tokens put into the cache"
          + "{#case 'price_thinking'}price of tokens thought"
          + "{#case 'price_request'}price of a request"
          + "{#case 'cache_reuse'}share found in the cache"
          + "{#case 'input_usd'}reading"
          + "{#case 'cache_read_usd'}reading from the cache"
          + "{#case 'cache_write_usd'}filling the cache"
          + "{#case 'output_usd'}writing"
          + "{#case 'images_usd'}pictures"
          + "{#case 'minutes_usd'}minutes of sound"
          + "{#case 'request_usd'}requests"
          + "{#case 'corpus_usd'}the stock of texts"
          + "{#case 'retries_usd'}requests sent once more"
          + "{#case 'discount_usd'}your discount"
          + "{#case 'peak_factor'}times the mean that the busy hour has"
          + "{#case 'replicas_wanted'}replicas the busy hour asks for"
          + "{#case 'replicas_at_least'}replicas kept whatever the load"
          + "{#case 'at_work'}share of the month at work"
          + "{#case 'idle_power'}power when idle"
          + "{#case 'work_power'}power at work"
          + "{#case 'pue'}power of the site to that of its machines"
          + "{#case 'rent_usd'}rent"
          + "{#case 'purchase_usd'}paying back the purchase"
          + "{#case 'idle_power_usd'}power of standing ready"
          + "{#case 'work_power_usd'}more power for the work"
          + "{#case 'people_usd'}people"
          + "{#case 'weights_wh'}reading the weights"
          + "{#case 'cache_wh'}reading what requests hold"
          + "{#case 'computing_wh'}computing"
          + "{#case 'base_wh'}being at work"
          + "{#case 'idle_wh'}standing ready"
          + "{#case 'site_wh'}cooling and losses of the site"
          + "{#case 'grid_g_kwh'}emission of the grid"
          + "{#case 'grid_year'}year of that figure"
          + "{#case 'quantisation_measured'}quantisation, measured on these weights"
          + "{#case 'compute'}computing for newcomers"
          + "{#case 'expert_weights'}reading the experts"
          + "{#case 'link'}talk between accelerators"
          + "{#case 'layers'}starting each layer"
          + "{#case 'sequences'}each request at once"
          + "{#case 'prefill'}reading the question"
          + "{#case 'queue'}questions read before"
          + "{#case 'steps_of_others'}steps of the others"
          + "{#case 'start'}start"
          + "{#case 'first_token'}first token"
          + "{#case 'rest'}all the others"
          + "{#case 'measured'}what measurements correct"
          + "{#case 'waiting'}waiting for one's turn{#else}{code}{/switch}")
  String term(String code);

  /** Nothing where the term itself says it. */
  @Message(
      "{#switch u}"
          + "{#case 'usd_month'}USD a month"
          + "{#case 'usd_per_1m_tokens'}USD per million tokens"
          + "{#case 'usd_per_kwh'}USD per kWh"
          + "{#case 'usd_each'}USD each"
          + "{#case 'input_tokens'}tokens"
          + "{#case 'gib'}GiB"
          + "{#case 'ms'}ms"
          + "{#case 'wh_month'}kWh a month"
          + "{#case 'kg_month'}kg a month"
          + "{#case 'points'}points"
          + "{#case 'usd_device_month'}USD a month"
          + "{#case 'watts_per_device'}W each"
          + "{#case 'g_per_kwh'}g per kWh{/switch}")
  String unit(String u);

  @Message("{need} of {usable} GiB, sure to {p} % that it fits")
  String memory(String need, String usable, String p);
}
