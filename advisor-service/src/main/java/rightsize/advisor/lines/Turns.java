package rightsize.advisor.lines;

import java.math.BigDecimal;
import java.util.Optional;
import rightsize.decision.advices.Advice;
import rightsize.decision.needs.Need;

/** Line 10, piece by piece: where a parameter of the need turns the answer. */
final class Turns {

  private final Advice advice;
  private final Voice voice;
  private final Names names;

  Turns(Advice advice, Voice voice, Names names) {
    this.advice = advice;
    this.voice = voice;
    this.names = names;
  }

  Optional<String> turn(Advice.Sensitivity one) {
    return switch (one.parameter()) {
      case "quality_bar" -> number(one).map(this::bar);
      case "budget" -> number(one).map(this::budget);
      case "volume" -> number(one).map(this::volume);
      case "residency" ->
          Optional.of(
              voice.say(
                  "change.residency", "region", voice.word("region", one.value().toString())));
      default -> Optional.empty();
    };
  }

  private static Optional<Double> number(Advice.Sensitivity one) {
    return one.value() instanceof Number number
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }

  private String bar(double score) {
    boolean above = advice.qualityBar().map(bar -> score > bar.required()).orElse(true);
    return voice.say(side("change.quality_bar", above), "value", voice.points(score));
  }

  /** The amount is in the budget's own currency; without a budget, in USD. */
  private String budget(double amount) {
    Optional<Need.Budget> budget = advice.need().budget();
    boolean above = budget.filter(now -> amount > now.amount().doubleValue()).isPresent();
    return voice.say(
        side("change.budget", above),
        "value",
        voice.stated(BigDecimal.valueOf(amount), budget.map(Need.Budget::currency).orElse("USD")));
  }

  private String volume(double requests) {
    Need need = advice.need();
    boolean above = requests > need.volume().perMonth();
    return voice.say(side("change.volume", above), "value", names.monthly(need, requests));
  }

  private static String side(String key, boolean above) {
    return key + (above ? ".above" : ".under");
  }
}
