package rightsize.decision.needs;

import static rightsize.decision.needs.Stated.stated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import rightsize.facts.PartialDate;

/**
 * What somebody wants the AI to do, how often, how well, for how much and under which rules. Only
 * {@code task} and {@code volume} must be stated; {@link Presets#fill} proposes the rest, and
 * {@link Faults} says what is wrong with a need before anyone computes with it.
 *
 * @param complexity 1 simple and repetitive ... 5 expert work
 * @param languages shares of the requests; an empty list means English
 * @param imagesPerRequest pictures in one request, each of {@code megapixels}
 * @param resultsRerankedPerRequest candidates a reranker scores in one request
 * @param labels how many classes an answer chooses from
 * @param costOfFailure USD lost by one wrong answer; stated only, not yet used in the choice
 */
public record Need(
    Optional<String> title,
    Task task,
    Optional<Integer> complexity,
    List<LanguageShare> languages,
    Volume volume,
    Optional<Tokens> tokens,
    Optional<Integer> imagesPerRequest,
    Optional<Double> megapixels,
    Optional<Double> audioMinutesPerRequest,
    Optional<Integer> resultsRerankedPerRequest,
    Optional<Corpus> corpus,
    Optional<Integer> labels,
    Optional<QualityBar> qualityBar,
    Optional<Budget> budget,
    Optional<Hardware> hardware,
    Optional<Latency> latency,
    Optional<DataRules> dataRules,
    Optional<LicenceRules> licenceRules,
    Optional<Growth> growth,
    Optional<Current> current,
    Optional<Trust> trust,
    Optional<Preferences> preferences,
    Optional<BigDecimal> costOfFailure) {

  public Need {
    title = stated(title);
    complexity = stated(complexity);
    languages = stated(languages);
    tokens = stated(tokens);
    imagesPerRequest = stated(imagesPerRequest);
    megapixels = stated(megapixels);
    audioMinutesPerRequest = stated(audioMinutesPerRequest);
    resultsRerankedPerRequest = stated(resultsRerankedPerRequest);
    corpus = stated(corpus);
    labels = stated(labels);
    qualityBar = stated(qualityBar);
    budget = stated(budget);
    hardware = stated(hardware);
    latency = stated(latency);
    dataRules = stated(dataRules);
    licenceRules = stated(licenceRules);
    growth = stated(growth);
    current = stated(current);
    trust = stated(trust);
    preferences = stated(preferences);
    costOfFailure = stated(costOfFailure);
  }

  /**
   * @param code ISO 639-1
   * @param share of the requests, 0 to 1
   */
  public record LanguageShare(String code, double share) {}

  /**
   * @param peakFactor how many times the mean arrives at the busy time of day, which machines are
   *     sized for: 3 of an audience all over the world, 6 in office hours, 10 in a campaign
   *     (DECISION.md 2.3)
   */
  public record Volume(long requests, Per per, Optional<Double> peakFactor) {
    /** A month is 30.4 days. */
    public static final double DAYS_PER_MONTH = 30.4;

    /** Where nobody says when requests come. */
    public static final double USUAL_PEAK = 3;

    public Volume {
      peakFactor = stated(peakFactor);
    }

    public Volume(long requests, Per per) {
      this(requests, per, Optional.empty());
    }

    public double peak() {
      return peakFactor.orElse(USUAL_PEAK);
    }

    public double perMonth() {
      return per == Per.DAY ? requests * DAYS_PER_MONTH : requests;
    }
  }

  /**
   * Tokens of one request, counted as o200k counts English text.
   *
   * @param cachedInputShare the share of the input that repeats and may be read from a cache
   */
  public record Tokens(long input, long output, Optional<Double> cachedInputShare) {
    public Tokens {
      cachedInputShare = stated(cachedInputShare);
    }

    public Tokens(long input, long output) {
      this(input, output, Optional.empty());
    }
  }

  /**
   * A fixed set of texts that is embedded as a whole, again and again.
   *
   * @param reembeddedPerMonth how many times a month all of it is embedded anew
   */
  public record Corpus(long items, long tokensEach, double reembeddedPerMonth) {
    public double tokensPerMonth() {
      return items * (double) tokensEach * reembeddedPerMonth;
    }
  }

  /**
   * At least as good as a reference model at this task and complexity.
   *
   * @param score the reference's expected score when the bar was set; kept as a dated number
   * @param margin points below the reference that are still good enough
   * @param qualityFirst take the best the budget allows, not the cheapest that suffices
   */
  public record QualityBar(
      Optional<String> referenceModel,
      Optional<Double> score,
      Optional<PartialDate> dated,
      Optional<Double> margin,
      Optional<Boolean> qualityFirst) {
    public QualityBar {
      referenceModel = stated(referenceModel);
      score = stated(score);
      dated = stated(dated);
      margin = stated(margin);
      qualityFirst = stated(qualityFirst);
    }
  }

  /** Money for a month, in an ISO 4217 currency; {@code later} replaces it from a month on. */
  public record Budget(BigDecimal amount, String currency, Optional<LaterBudget> later) {
    public Budget {
      later = stated(later);
    }
  }

  public record LaterBudget(BigDecimal amount, int fromMonth) {}

  /**
   * @param accelerators what the asker owns, or the only kinds they would rent
   * @param maxMemoryGib the most accelerator memory in all
   * @param cpuAllowed whether a machine without accelerator will do
   */
  public record Hardware(
      Where where,
      List<Owned> accelerators,
      Optional<Double> maxMemoryGib,
      Optional<Boolean> cpuAllowed) {
    public Hardware {
      where = where == null ? Where.ANY : where;
      accelerators = stated(accelerators);
      maxMemoryGib = stated(maxMemoryGib);
      cpuAllowed = stated(cpuAllowed);
    }
  }

  public record Owned(String id, int count) {}

  /** Milliseconds: to the first token, to the whole answer, between tokens. */
  public record Latency(Optional<Double> ttftMs, Optional<Double> e2eMs, Optional<Double> tpotMs) {
    public Latency {
      ttftMs = stated(ttftMs);
      e2eMs = stated(e2eMs);
      tpotMs = stated(tpotMs);
    }
  }

  /**
   * @param noTraining requests must never train models
   * @param maxRetentionDays requests may be kept at most so long
   * @param residency regions where requests may be processed; empty = anywhere
   * @param onPremises nothing leaves the asker's own machines
   */
  public record DataRules(
      Optional<Boolean> noTraining,
      Optional<Integer> maxRetentionDays,
      List<String> residency,
      Optional<Boolean> onPremises) {
    public DataRules {
      noTraining = stated(noTraining);
      maxRetentionDays = stated(maxRetentionDays);
      residency = stated(residency);
      onPremises = stated(onPremises);
    }
  }

  public record LicenceRules(Optional<Boolean> openWeights, Optional<Boolean> commercialUse) {
    public LicenceRules {
      openWeights = stated(openWeights);
      commercialUse = stated(commercialUse);
    }
  }

  public record Growth(double percentPerMonth, int months) {}

  /** What runs today. */
  public record Current(String model, Optional<String> provider) {
    public Current {
      provider = stated(provider);
    }
  }

  /**
   * Which scores the answer may rest on: switches that ask the same question again.
   *
   * @param vendorScores whether scores published by a model's own vendor count
   * @param notBefore scores observed earlier do not count
   * @param withoutBenchmarks ids of benchmarks whose scores do not count
   */
  public record Trust(
      Optional<Boolean> vendorScores,
      Optional<PartialDate> notBefore,
      List<String> withoutBenchmarks) {
    public Trust {
      vendorScores = stated(vendorScores);
      notBefore = stated(notBefore);
      withoutBenchmarks = stated(withoutBenchmarks);
    }
  }

  /**
   * Stated weights of soft criteria, 0 to 1; kept with the need for the advices that will use them.
   */
  public record Preferences(
      Optional<Double> quality, Optional<Double> cost, Optional<Double> latency) {
    public Preferences {
      quality = stated(quality);
      cost = stated(cost);
      latency = stated(latency);
    }
  }

  /** A draft with all that is stated here, to state something else. */
  public NeedDraft toDraft() {
    return new NeedDraft(this);
  }
}
