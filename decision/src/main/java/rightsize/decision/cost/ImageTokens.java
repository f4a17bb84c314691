package rightsize.decision.cost;

import java.util.OptionalDouble;
import rightsize.decision.market.Model;

/**
 * How many input tokens a picture becomes, where the developer publishes the rule: Claude one per
 * 750 pixels; Gemini 258 per tile of 768 x 768; Qwen-VL one per 28 x 28 pixels; OpenAI's GPT-4o 85
 * and 170 per tile of 512 x 512 after scaling the short side to 768, 33.3 times that on GPT-4o
 * mini, and 1.62 per 32 x 32 patch (at most 1,536 patches) on the later minis. Empty for everyone
 * else: an unknown number of tokens is not a price.
 */
final class ImageTokens {
  private static final double PIXELS = 1e6;

  private ImageTokens() {}

  static OptionalDouble of(Model model, double megapixels) {
    double pixels = megapixels * PIXELS;
    return switch (model.developer()) {
      case "anthropic" -> OptionalDouble.of(Math.min(pixels, 1.15 * PIXELS) / 750);
      case "google" -> OptionalDouble.of(258 * Math.max(1, Math.ceil(pixels / (768.0 * 768))));
      case "qwen", "alibaba" -> OptionalDouble.of(pixels / (28.0 * 28));
      case "openai" -> openAi(model.id(), pixels);
      default -> OptionalDouble.empty();
    };
  }

  private static OptionalDouble openAi(String id, double pixels) {
    if (id.startsWith("openai/gpt-4o-mini")) {
      return OptionalDouble.of(2833 + 5667 * tiles(pixels));
    }
    if (id.startsWith("openai/gpt-4o") || id.equals("openai/gpt-4.1")) {
      return OptionalDouble.of(85 + 170 * tiles(pixels));
    }
    if (id.startsWith("openai/gpt-4.1-mini")) {
      return OptionalDouble.of(1.62 * Math.min(1536, Math.ceil(pixels / 1024)));
    }
    return OptionalDouble.empty();
  }

  /** Of a square picture, its side scaled down to 768. */
  private static double tiles(double pixels) {
    double side = Math.min(768, StrictMath.sqrt(pixels));
    double along = Math.ceil(side / 512);
    return along * along;
  }
}
