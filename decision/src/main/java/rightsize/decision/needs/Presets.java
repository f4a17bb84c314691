package rightsize.decision.needs;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.needs.Need.Corpus;
import rightsize.decision.needs.Need.LanguageShare;
import rightsize.decision.needs.Need.QualityBar;
import rightsize.decision.needs.Need.Tokens;

/**
 * The reviewed table of what each task usually looks like. Weights of benchmark categories add up
 * to one and say which tests speak for a task; each comment says why.
 */
public final class Presets {
  /** Text of a product or result, where nobody says how long it is. */
  public static final long TOKENS_PER_RESULT = 200;

  private static final List<String> EVERYDAY =
      List.of("openai/gpt-4o-mini", "openai/gpt-4.1-mini", "openai/gpt-5-mini");
  private static final List<String> STRONG =
      List.of("openai/gpt-4o", "openai/gpt-4.1", "anthropic/claude-sonnet-4");
  private static final List<String> EMBEDDERS =
      List.of(
          "openai/text-embedding-3-small",
          "baai/bge-m3",
          "intfloat/multilingual-e5-large-instruct");

  private static final Map<Task, Preset> TABLE = table();

  private Presets() {}

  public static Preset of(Task task) {
    return TABLE.get(task);
  }

  public static List<Preset> all() {
    return Arrays.stream(Task.values()).map(Presets::of).toList();
  }

  /** The need with every gap that a preset can fill filled; what is stated stays as stated. */
  public static Need fill(Need need) {
    Preset preset = of(need.task());
    NeedDraft draft = need.toDraft();
    if (need.complexity().isEmpty()) {
      draft.complexity(preset.complexity());
    }
    if (need.languages().isEmpty()) {
      draft.languages(List.of(new LanguageShare("en", 1)));
    }
    if (need.tokens().isEmpty()) {
      draft.tokens(preset.tokens());
    }
    Need.Volume volume = need.volume();
    draft.volume(new Need.Volume(volume.requests(), volume.per(), Optional.of(volume.peak())));
    fillMedia(need, preset, draft);
    QualityBar bar =
        need.qualityBar()
            .orElse(
                new QualityBar(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
    draft.qualityBar(
        new QualityBar(
            bar.referenceModel(),
            bar.score(),
            bar.dated(),
            Optional.of(bar.margin().orElse(preset.margin())),
            Optional.of(bar.qualityFirst().orElse(false))));
    draft.hardware(
        need.hardware()
            .orElse(new Need.Hardware(Where.ANY, List.of(), Optional.empty(), Optional.empty())));
    // A business uses what it is advised in its business, unless it says otherwise.
    Need.LicenceRules rules =
        need.licenceRules().orElse(new Need.LicenceRules(Optional.empty(), Optional.empty()));
    draft.licenceRules(
        new Need.LicenceRules(
            rules.openWeights(), Optional.of(rules.commercialUse().orElse(true))));
    draft.trust(
        new Need.Trust(
            Optional.of(need.trust().flatMap(Need.Trust::vendorScores).orElse(true)),
            need.trust().flatMap(Need.Trust::notBefore),
            need.trust().map(Need.Trust::withoutBenchmarks).orElse(List.of())));
    return draft.build();
  }

  private static void fillMedia(Need need, Preset preset, NeedDraft draft) {
    if (need.imagesPerRequest().isEmpty()) {
      preset.imagesPerRequest().ifPresent(draft::imagesPerRequest);
    }
    if (need.megapixels().isEmpty()
        && need.imagesPerRequest().or(preset::imagesPerRequest).isPresent()) {
      draft.megapixels(preset.megapixels().orElse(1.0));
    }
    if (need.audioMinutesPerRequest().isEmpty()) {
      preset.audioMinutesPerRequest().ifPresent(draft::audioMinutesPerRequest);
    }
    if (need.corpus().isEmpty() && need.resultsRerankedPerRequest().isPresent()) {
      draft.corpus(new Corpus(0, TOKENS_PER_RESULT, 0));
    }
  }

  private static Map<Task, Preset> table() {
    Map<Task, Preset> table = new EnumMap<>(Task.class);
    // A pleasant, obedient answer in the customer's language; little knowledge, some tool calls.
    text(table, Task.CUSTOMER_SERVICE, 2, 600, 200, "conversational", EVERYDAY, 3)
        .weigh(
            "chat",
            .3,
            "instruction_following",
            .25,
            "multilingual",
            .2,
            "tool_use",
            .1,
            "knowledge",
            .15);
    // Finding comes first, sorting the finds second.
    made(table, Task.SITE_SEARCH, 2, 15, "instant", "embedding")
        .weigh("retrieval", .7, "reranking", .3);
    // Similar things lie near each other; being found by text helps new items.
    made(table, Task.RECOMMENDATION, 1, 0, "instant", "embedding")
        .weigh("similarity", .5, "retrieval", .5);
    // One label out of many: obeying the format and knowing what words mean.
    text(table, Task.CLASSIFICATION, 2, 400, 5, "interactive", EVERYDAY, 4)
        .weigh("instruction_following", .5, "knowledge", .3, "reasoning", .2);
    text(table, Task.EXTRACTION, 2, 1500, 300, "deferred", EVERYDAY, 3)
        .weigh("instruction_following", .5, "tool_use", .2, "reasoning", .15, "knowledge", .15);
    // Faithful to the text and short.
    text(table, Task.SUMMARISATION, 2, 3000, 400, "deferred", EVERYDAY, 3)
        .weigh("summarisation", .55, "instruction_following", .25, "long_context", .2);
    text(table, Task.TRANSLATION, 3, 500, 500, "interactive", STRONG, 3)
        .weigh("multilingual", .7, "instruction_following", .15, "chat", .15);
    // Read much, stay with the text, draw conclusions.
    text(table, Task.DOCUMENT_QUESTIONS, 3, 8000, 500, "interactive", STRONG, 3)
        .weigh("long_context", .25, "reasoning", .3, "knowledge", .25, "summarisation", .2);
    text(table, Task.CODE, 3, 4000, 1000, "interactive", STRONG, 3)
        .weigh("code", .85, "instruction_following", .15);
    text(table, Task.AGENTIC_TOOLS, 3, 6000, 500, "interactive", STRONG, 3)
        .weigh("tool_use", .7, "reasoning", .15, "instruction_following", .15);
    text(table, Task.REASONING, 4, 1000, 2000, "deferred", STRONG, 3)
        .weigh("reasoning", .5, "mathematics", .35, "knowledge", .15);
    picture(table).weigh("image_understanding", .85, "instruction_following", .15);
    speech(table).weigh("speech_recognition", 1.0);
    made(table, Task.EMBEDDINGS, 2, 300, "batch", "embedding")
        .weigh("retrieval", .4, "similarity", .2, "classification", .2, "reranking", .2);
    text(table, Task.GENERAL, 2, 500, 300, "conversational", EVERYDAY, 3)
        .weigh(
            "chat",
            .25,
            "instruction_following",
            .25,
            "knowledge",
            .2,
            "reasoning",
            .15,
            "code",
            .15);
    return table;
  }

  private static PresetDraft text(
      Map<Task, Preset> table,
      Task task,
      int complexity,
      long in,
      long out,
      String latencyClass,
      List<String> references,
      double margin) {
    return new PresetDraft(
        table,
        new Preset(
            task,
            complexity,
            new Tokens(in, out),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            latencyClass,
            references,
            margin,
            List.of("text"),
            "text",
            Optional.empty(),
            Map.of()));
  }

  private static PresetDraft made(
      Map<Task, Preset> table,
      Task task,
      int complexity,
      long in,
      String latencyClass,
      String capability) {
    return new PresetDraft(
        table,
        new Preset(
            task,
            complexity,
            new Tokens(in, 0),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            latencyClass,
            EMBEDDERS,
            3,
            List.of("text"),
            "embedding",
            Optional.of(capability),
            Map.of()));
  }

  private static PresetDraft picture(Map<Task, Preset> table) {
    return new PresetDraft(
        table,
        new Preset(
            Task.IMAGE_UNDERSTANDING,
            2,
            new Tokens(150, 60),
            Optional.of(1),
            Optional.of(1.0),
            Optional.empty(),
            Optional.empty(),
            "interactive",
            List.of("openai/gpt-4o-mini", "openai/gpt-4o", "openai/gpt-4.1-mini"),
            4,
            List.of("text", "image"),
            "text",
            Optional.empty(),
            Map.of()));
  }

  private static PresetDraft speech(Map<Task, Preset> table) {
    return new PresetDraft(
        table,
        new Preset(
            Task.SPEECH_RECOGNITION,
            2,
            new Tokens(0, 150),
            Optional.empty(),
            Optional.empty(),
            Optional.of(1.0),
            Optional.empty(),
            "deferred",
            List.of("openai/whisper-large-v3", "openai/whisper-large-v3-turbo", "openai/whisper-1"),
            2,
            List.of("audio"),
            "text",
            Optional.empty(),
            Map.of()));
  }
}
