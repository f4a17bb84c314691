package rightsize.admin.advices;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;

/** How an option of an advice and its figures are called, wherever they stand. */
final class OptionWords {
  private final Say say;

  OptionWords(Say say) {
    this.say = say;
  }

  String name(JsonNode option) {
    return option.path("model_name").asText() + ", " + place(option);
  }

  String place(JsonNode option) {
    if (option.path("kind").asText().equals("hosted")) {
      return option.path("provider_name").asText(option.path("provider").asText());
    }
    String hardware = option.path("accelerator_name").asText(option.path("accelerator").asText(""));
    String count = option.path("count").asInt(1) > 1 ? option.path("count").asInt() + " × " : "";
    String weights = option.path("quantisation").asText("");
    return say.word(option.path("kind").asText())
        + ": "
        + count
        + hardware
        + (weights.isEmpty() ? "" : ", " + weights);
  }

  static String range(JsonNode estimate) {
    return money(estimate.path("value")) + " (" + between(estimate) + ")";
  }

  static String between(JsonNode estimate) {
    return money(estimate.path("low")) + "–" + money(estimate.path("high"));
  }

  static String money(JsonNode usd) {
    BigDecimal amount = usd.decimalValue();
    return amount.abs().compareTo(BigDecimal.TEN) < 0 && amount.signum() != 0
        ? Numbers.figure(amount)
        : Numbers.count(amount);
  }

  static String points(JsonNode number) {
    return Numbers.points(number.decimalValue());
  }

  static String figure(JsonNode number) {
    return Numbers.figure(number.decimalValue());
  }

  /** Never 100 and never 0: nothing here is certain. */
  static String percent(JsonNode share) {
    long percent = Math.round(share.asDouble() * 100);
    return percent >= 100 ? "> 99" : percent <= 0 ? "< 1" : Long.toString(percent);
  }

  static String seconds(JsonNode estimate) {
    return Numbers.figure(estimate.path("value").decimalValue().movePointLeft(3)) + " s";
  }
}
