package rightsize.decision.needs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A need being written: start from a task and a volume, or from another need. */
public final class NeedDraft {
  private Optional<String> title = Optional.empty();
  private Task task;
  private Optional<Integer> complexity = Optional.empty();
  private List<Need.LanguageShare> languages = List.of();
  private Need.Volume volume;
  private Optional<Need.Tokens> tokens = Optional.empty();
  private Optional<Integer> imagesPerRequest = Optional.empty();
  private Optional<Double> megapixels = Optional.empty();
  private Optional<Double> audioMinutesPerRequest = Optional.empty();
  private Optional<Integer> resultsRerankedPerRequest = Optional.empty();
  private Optional<Need.Corpus> corpus = Optional.empty();
  private Optional<Integer> labels = Optional.empty();
  private Optional<Need.QualityBar> qualityBar = Optional.empty();
  private Optional<Need.Budget> budget = Optional.empty();
  private Optional<Need.Hardware> hardware = Optional.empty();
  private Optional<Need.Latency> latency = Optional.empty();
  private Optional<Need.DataRules> dataRules = Optional.empty();
  private Optional<Need.LicenceRules> licenceRules = Optional.empty();
  private Optional<Need.Growth> growth = Optional.empty();
  private Optional<Need.Current> current = Optional.empty();
  private Optional<Need.Trust> trust = Optional.empty();
  private Optional<Need.Preferences> preferences = Optional.empty();
  private Optional<BigDecimal> costOfFailure = Optional.empty();

  public NeedDraft(Task task, Need.Volume volume) {
    this.task = task;
    this.volume = volume;
  }

  NeedDraft(Need need) {
    title = need.title();
    task = need.task();
    complexity = need.complexity();
    languages = need.languages();
    volume = need.volume();
    tokens = need.tokens();
    imagesPerRequest = need.imagesPerRequest();
    megapixels = need.megapixels();
    audioMinutesPerRequest = need.audioMinutesPerRequest();
    resultsRerankedPerRequest = need.resultsRerankedPerRequest();
    corpus = need.corpus();
    labels = need.labels();
    qualityBar = need.qualityBar();
    budget = need.budget();
    hardware = need.hardware();
    latency = need.latency();
    dataRules = need.dataRules();
    licenceRules = need.licenceRules();
    growth = need.growth();
    current = need.current();
    trust = need.trust();
    preferences = need.preferences();
    costOfFailure = need.costOfFailure();
  }

  public NeedDraft title(@Nullable String value) {
    title = Optional.ofNullable(value);
    return this;
  }

  public NeedDraft volume(Need.Volume value) {
    volume = value;
    return this;
  }

  public NeedDraft complexity(int value) {
    complexity = Optional.of(value);
    return this;
  }

  public NeedDraft languages(List<Need.LanguageShare> values) {
    languages = values;
    return this;
  }

  public NeedDraft tokens(Need.Tokens value) {
    tokens = Optional.of(value);
    return this;
  }

  public NeedDraft imagesPerRequest(int value) {
    imagesPerRequest = Optional.of(value);
    return this;
  }

  public NeedDraft megapixels(double value) {
    megapixels = Optional.of(value);
    return this;
  }

  public NeedDraft audioMinutesPerRequest(double value) {
    audioMinutesPerRequest = Optional.of(value);
    return this;
  }

  public NeedDraft resultsRerankedPerRequest(int value) {
    resultsRerankedPerRequest = Optional.of(value);
    return this;
  }

  public NeedDraft corpus(Need.Corpus value) {
    corpus = Optional.of(value);
    return this;
  }

  public NeedDraft labels(int value) {
    labels = Optional.of(value);
    return this;
  }

  public NeedDraft qualityBar(Need.QualityBar value) {
    qualityBar = Optional.of(value);
    return this;
  }

  public NeedDraft budget(Need.@Nullable Budget value) {
    budget = Optional.ofNullable(value);
    return this;
  }

  public NeedDraft hardware(Need.Hardware value) {
    hardware = Optional.of(value);
    return this;
  }

  public NeedDraft latency(Need.Latency value) {
    latency = Optional.of(value);
    return this;
  }

  public NeedDraft dataRules(Need.DataRules value) {
    dataRules = Optional.of(value);
    return this;
  }

  public NeedDraft licenceRules(Need.LicenceRules value) {
    licenceRules = Optional.of(value);
    return this;
  }

  public NeedDraft growth(Need.Growth value) {
    growth = Optional.of(value);
    return this;
  }

  public NeedDraft current(Need.Current value) {
    current = Optional.of(value);
    return this;
  }

  public NeedDraft trust(Need.Trust value) {
    trust = Optional.of(value);
    return this;
  }

  public NeedDraft costOfFailure(BigDecimal value) {
    costOfFailure = Optional.of(value);
    return this;
  }

  public Need build() {
    return new Need(
        title,
        task,
        complexity,
        languages,
        volume,
        tokens,
        imagesPerRequest,
        megapixels,
        audioMinutesPerRequest,
        resultsRerankedPerRequest,
        corpus,
        labels,
        qualityBar,
        budget,
        hardware,
        latency,
        dataRules,
        licenceRules,
        growth,
        current,
        trust,
        preferences,
        costOfFailure);
  }
}
