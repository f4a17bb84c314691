package rightsize.decision.cost;

import java.util.List;
import java.util.Set;
import rightsize.decision.market.Model;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Preset;
import rightsize.decision.needs.Presets;
import rightsize.decision.needs.Task;

/**
 * What a model reads and writes a month for a need, in its own tokens.
 *
 * @param requests a month
 * @param peak how many times the mean arrives at the busy time of day
 * @param input tokens read per request, pictures and reranked results among them
 * @param cached the part of {@code input} that begins every request alike, when it is long enough
 *     for caches: 1,024 tokens
 * @param output tokens written per request that the asker sees
 * @param thinking tokens a reasoning model writes before them, billed like output
 * @param corpusTokens read a month besides the requests
 * @param deferrable whether answers may take a day: the task can wait and no limit is stated
 * @param turns whether the model itself decides how often it reads and writes before it is done
 * @param factor tokens of this model per stated token
 */
public record Usage(
    double requests,
    double peak,
    double input,
    double cached,
    double output,
    double thinking,
    double corpusTokens,
    double images,
    double audioMinutes,
    boolean imageTokensKnown,
    boolean deferrable,
    boolean turns,
    TokenFactor factor) {

  /** The shortest beginning that providers keep in a cache. */
  private static final double LEAST_CACHED = 1024;

  /** How long they keep it after its last use. */
  private static final double CACHED_SECONDS = 300;

  private static final double SECONDS_PER_MONTH = Need.Volume.DAYS_PER_MONTH * 86_400;

  private static final Set<Task> IN_TURNS = Set.of(Task.AGENTIC_TOOLS, Task.CODE);

  private static final Set<String> CAN_WAIT = Set.of("batch", "deferred");

  /**
   * Tokens of thought by complexity 1 to 5: an estimate; LiveBench's tasks, between 4 and 5, saw
   * 472 to 44,508 tokens a question in all. Good to a factor of four.
   */
  private static final double[] THINKING = {200, 400, 1000, 3000, 6000};

  public static Usage of(Need need, Model model) {
    Preset preset = Presets.of(need.task());
    Need.Tokens tokens = need.tokens().orElse(preset.tokens());
    TokenFactor factor = TokenFactor.of(model.developer(), need.languages());
    boolean reads = preset.capability().isPresent();
    boolean reranks = model.capabilities().orElse(List.of()).contains("reranking");
    double results = reranks ? need.resultsRerankedPerRequest().orElse(0) : 0;
    double each = need.corpus().map(c -> (double) c.tokensEach()).orElse(0.0);
    double text = results > 0 ? results * (tokens.input() + each) : tokens.input();
    double images = need.imagesPerRequest().orElse(0);
    var perImage = ImageTokens.of(model, need.megapixels().orElse(1.0));
    double input = text * factor.mean() + images * perImage.orElse(0);
    double alike = text * factor.mean() * tokens.cachedInputShare().orElse(0.0);
    boolean thinks = model.capabilities().orElse(List.of()).contains("reasoning");
    double output = reads ? 0 : tokens.output() * factor.mean();
    int complexity = need.complexity().orElse(preset.complexity());
    return new Usage(
        need.volume().perMonth(),
        need.volume().peak(),
        input,
        alike >= LEAST_CACHED ? alike : 0,
        output,
        thinks && output > 0 ? THINKING[complexity - 1] : 0,
        reranks ? 0 : need.corpus().map(c -> c.tokensPerMonth() * factor.mean()).orElse(0.0),
        images,
        need.audioMinutesPerRequest().orElse(0.0),
        images == 0 || perImage.isPresent(),
        CAN_WAIT.contains(preset.latencyClass()) && unlimited(need),
        IN_TURNS.contains(need.task()),
        factor);
  }

  /** The same as if the model did not think before it answers. */
  public Usage thoughtless() {
    return new Usage(
        requests,
        peak,
        input,
        cached,
        output,
        0,
        corpusTokens,
        images,
        audioMinutes,
        imageTokensKnown,
        deferrable,
        turns,
        factor);
  }

  private static boolean unlimited(Need need) {
    return need.latency()
        .filter(l -> l.ttftMs().isPresent() || l.e2eMs().isPresent() || l.tpotMs().isPresent())
        .isEmpty();
  }

  /**
   * Chance that the cache still holds what an earlier request left there, with requests at random
   * and one beginning for all: 1 - exp(-rate * lifetime).
   */
  double reuse() {
    return 1 - StrictMath.exp(-requests / SECONDS_PER_MONTH * CACHED_SECONDS);
  }

  /**
   * The tokens of a request must fit the context all at once; for reading models, one text does.
   */
  public double contextNeeded() {
    return images > 0 || corpusTokens == 0 ? input + output + thinking : Math.max(input, 1);
  }
}
