package rightsize.decision.needs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rightsize.decision.market.Market;

/** Says what is wrong with a need, before anyone computes with it. */
public final class Faults {
  private final List<Fault> found = new ArrayList<>();

  private Faults() {}

  /** What is wrong whatever the market holds. */
  public static List<Fault> of(Need need) {
    Faults faults = new Faults();
    faults.amounts(need);
    faults.languages(need);
    faults.money(need);
    faults.rules(need);
    return List.copyOf(faults.found);
  }

  /** What names something this market does not know. */
  public static List<Fault> of(Need need, Market market) {
    Faults faults = new Faults();
    need.budget()
        .filter(budget -> market.usdPer(budget.currency()).isEmpty())
        .ifPresent(
            budget ->
                faults.add(
                    "/budget/currency", "unknown_currency", "no exchange rate is known for it"));
    Set<String> models = new HashSet<>();
    market.models().forEach(model -> models.add(model.id()));
    need.qualityBar()
        .flatMap(Need.QualityBar::referenceModel)
        .filter(id -> !models.contains(id))
        .ifPresent(
            id ->
                faults.add(
                    "/quality_bar/reference_model",
                    "unknown_model",
                    "the catalogue has no such model"));
    need.current()
        .map(Need.Current::model)
        .filter(id -> !models.contains(id))
        .ifPresent(
            id -> faults.add("/current/model", "unknown_model", "the catalogue has no such model"));
    Set<String> accelerators = new HashSet<>();
    market.accelerators().forEach(accelerator -> accelerators.add(accelerator.id()));
    need.hardware()
        .ifPresent(
            hardware -> {
              for (int i = 0; i < hardware.accelerators().size(); i++) {
                if (!accelerators.contains(hardware.accelerators().get(i).id())) {
                  faults.add(
                      "/hardware/accelerators/" + i + "/id",
                      "unknown_accelerator",
                      "the catalogue has no such accelerator");
                }
              }
            });
    faults.benchmarks(need, market);
    return List.copyOf(faults.found);
  }

  private void benchmarks(Need need, Market market) {
    List<String> without = need.trust().map(Need.Trust::withoutBenchmarks).orElse(List.of());
    Set<String> known = new HashSet<>();
    market.benchmarks().forEach(benchmark -> known.add(benchmark.id()));
    for (int i = 0; i < without.size(); i++) {
      if (!known.contains(without.get(i))) {
        add(
            "/trust/without_benchmarks/" + i,
            "unknown_benchmark",
            "the catalogue has no such benchmark");
      }
    }
  }

  private void amounts(Need need) {
    need.title().ifPresent(t -> length("/title", t, 200));
    need.complexity().ifPresent(c -> range("/complexity", c, 1, 5));
    range("/volume/requests", need.volume().requests(), 1, 1e12);
    need.volume().peakFactor().ifPresent(times -> range("/volume/peak_factor", times, 1, 100));
    need.tokens()
        .ifPresent(
            tokens -> {
              range("/tokens/input", tokens.input(), 0, 1e8);
              range("/tokens/output", tokens.output(), 0, 1e7);
              tokens
                  .cachedInputShare()
                  .ifPresent(share -> range("/tokens/cached_input_share", share, 0, 1));
            });
    need.imagesPerRequest().ifPresent(n -> range("/images_per_request", n, 0, 1000));
    need.megapixels().ifPresent(n -> range("/megapixels", n, 0.001, 1000));
    need.audioMinutesPerRequest().ifPresent(n -> range("/audio_minutes_per_request", n, 0, 1440));
    need.resultsRerankedPerRequest()
        .ifPresent(n -> range("/results_reranked_per_request", n, 0, 10_000));
    need.corpus()
        .ifPresent(
            corpus -> {
              range("/corpus/items", corpus.items(), 0, 1e11);
              range("/corpus/tokens_each", corpus.tokensEach(), 0, 1e7);
              range("/corpus/reembedded_per_month", corpus.reembeddedPerMonth(), 0, 10_000);
            });
    need.labels().ifPresent(n -> range("/labels", n, 2, 100_000));
    need.latency()
        .ifPresent(
            latency -> {
              latency.ttftMs().ifPresent(ms -> range("/latency/ttft_ms", ms, 1, 1e9));
              latency.e2eMs().ifPresent(ms -> range("/latency/e2e_ms", ms, 1, 1e9));
              latency.tpotMs().ifPresent(ms -> range("/latency/tpot_ms", ms, 0.01, 1e9));
            });
    need.growth()
        .ifPresent(
            growth -> {
              range("/growth/percent_per_month", growth.percentPerMonth(), -99, 1000);
              range("/growth/months", growth.months(), 1, 120);
            });
  }

  private void languages(Need need) {
    double sum = 0;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < need.languages().size(); i++) {
      Need.LanguageShare language = need.languages().get(i);
      String at = "/languages/" + i;
      if (language.code() == null || !language.code().matches("[a-z]{2,3}")) {
        add(at + "/code", "language_code", "must be a language code such as zh or en");
      } else if (!seen.add(language.code())) {
        add(at + "/code", "language_twice", "each language once");
      }
      range(at + "/share", language.share(), 0, 1);
      sum += language.share();
    }
    if (!need.languages().isEmpty() && Math.abs(sum - 1) > 0.01) {
      add("/languages", "shares", "shares must add up to 1");
    }
  }

  private void money(Need need) {
    need.budget()
        .ifPresent(
            budget -> {
              positive("/budget/amount", budget.amount());
              if (budget.currency() == null || !budget.currency().matches("[A-Z]{3}")) {
                add("/budget/currency", "currency_code", "must be a currency code such as USD");
              }
              budget
                  .later()
                  .ifPresent(
                      later -> {
                        positive("/budget/later/amount", later.amount());
                        range("/budget/later/from_month", later.fromMonth(), 1, 120);
                      });
            });
    need.costOfFailure()
        .filter(cost -> cost.signum() < 0)
        .ifPresent(cost -> add("/cost_of_failure", "negative", "must not be negative"));
  }

  private void rules(Need need) {
    need.qualityBar()
        .ifPresent(
            bar -> {
              bar.margin().ifPresent(margin -> range("/quality_bar/margin", margin, 0, 50));
              bar.score().ifPresent(score -> range("/quality_bar/score", score, 0, 100));
            });
    need.dataRules()
        .flatMap(Need.DataRules::maxRetentionDays)
        .ifPresent(days -> range("/data_rules/max_retention_days", days, 0, 36_500));
    need.hardware()
        .ifPresent(
            hardware -> {
              hardware
                  .maxMemoryGib()
                  .ifPresent(gib -> range("/hardware/max_memory_gib", gib, 1, 1e6));
              for (int i = 0; i < hardware.accelerators().size(); i++) {
                range(
                    "/hardware/accelerators/" + i + "/count",
                    hardware.accelerators().get(i).count(),
                    1,
                    100_000);
              }
            });
  }

  private void positive(String pointer, BigDecimal amount) {
    if (amount == null || amount.signum() <= 0) {
      add(pointer, "not_positive", "must be more than 0");
    } else {
      range(pointer, amount.doubleValue(), 0, 1e12);
    }
  }

  private void range(String pointer, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      add(pointer, "out_of_range", "must be from " + plain(least) + " to " + plain(most));
    }
  }

  private void length(String pointer, String text, int most) {
    if (text.length() > most) {
      add(pointer, "too_long", "must have at most " + most + " characters");
    }
  }

  private void add(String pointer, String code, String text) {
    found.add(new Fault(pointer, code, text));
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
