package rightsize.decision.cost;

import java.util.List;
import rightsize.decision.market.Model;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Preset;
import rightsize.decision.needs.Presets;

/**
 * What a model reads and writes a month for a need, in its own tokens.
 *
 * @param requests a month
 * @param input tokens read per request, pictures and reranked results among them
 * @param cached the part of {@code input} that may come from a cache
 * @param output tokens written per request that the asker sees
 * @param thinking tokens a reasoning model writes before them, billed like output
 * @param corpusTokens read a month besides the requests
 * @param factor tokens of this model per stated token
 */
public record Usage(
    double requests,
    double input,
    double cached,
    double output,
    double thinking,
    double corpusTokens,
    double images,
    double audioMinutes,
    boolean imageTokensKnown,
    TokenFactor factor) {

  /**
   * Tokens of thought by complexity 1 to 5: an estimate; LiveBench's tasks, between 4 and 5, saw
   * 472 to 44,508 tokens a question in all. Good to a factor of four.
   */
  private static final double[] THINKING = {200, 400, 1000, 3000, 6000};

  public static Usage of(Need need, Model model) {
    return of(need, model, need.volume().perMonth());
  }

  /** The same with another number of requests a month. */
  public Usage times(double otherRequests) {
    return new Usage(
        otherRequests,
        input,
        cached,
        output,
        thinking,
        corpusTokens,
        images,
        audioMinutes,
        imageTokensKnown,
        factor);
  }

  private static Usage of(Need need, Model model, double requests) {
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
    double share = tokens.cachedInputShare().orElse(0.0);
    boolean thinks = model.capabilities().orElse(List.of()).contains("reasoning");
    double output = reads ? 0 : tokens.output() * factor.mean();
    int complexity = need.complexity().orElse(preset.complexity());
    return new Usage(
        requests,
        input,
        text * factor.mean() * share,
        output,
        thinks && output > 0 ? THINKING[complexity - 1] : 0,
        reranks ? 0 : need.corpus().map(c -> c.tokensPerMonth() * factor.mean()).orElse(0.0),
        images,
        need.audioMinutesPerRequest().orElse(0.0),
        images == 0 || perImage.isPresent(),
        factor);
  }

  /**
   * The tokens of a request must fit the context all at once; for reading models, one text does.
   */
  public double contextNeeded() {
    return images > 0 || corpusTokens == 0 ? input + output + thinking : Math.max(input, 1);
  }
}
