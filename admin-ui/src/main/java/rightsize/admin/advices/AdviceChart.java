package rightsize.admin.advices;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rightsize.admin.words.Numbers;

/**
 * Cost against expected score, with its doubt: cost on a scale of powers of ten. All numbers are
 * places in a drawing of 720 by 320.
 */
record AdviceChart(List<Mark> marks, List<Tick> across, List<Tick> up, Optional<Double> bar) {
  private static final double LEFT = 48;
  private static final double RIGHT = 704;
  private static final double TOP = 14;
  private static final double BOTTOM = 280;
  private static final int MOST = 24;

  /**
   * @param label empty for marks that would crowd the drawing
   */
  record Mark(
      double x, double y, double low, double high, String label, String title, boolean advised) {
    /** Labels near the right edge stand on the left of their mark. */
    public boolean late() {
      return x > RIGHT - 150;
    }
  }

  record Tick(double at, String label) {}

  /** Empty when fewer than three options have both numbers. */
  static Optional<AdviceChart> of(JsonNode advice) {
    List<JsonNode> options = new ArrayList<>();
    for (JsonNode option : advice.path("options")) {
      if (options.size() < MOST && option.path("cost_month_usd").path("value").asDouble() > 0) {
        options.add(option);
      }
    }
    if (options.size() < 3) {
      return Optional.empty();
    }
    Scale cost = Scale.ofCosts(options);
    Scale quality = Scale.ofQualities(options);
    List<Mark> marks = new ArrayList<>();
    String advised = advice.path("advised").path("id").asText();
    for (JsonNode option : options) {
      boolean first = option.path("id").asText().equals(advised);
      marks.add(mark(option, cost, quality, first, first || marks.size() < 1));
    }
    Optional<Double> bar =
        advice.path("quality_bar").has("required")
            ? Optional.of(quality.down(advice.path("quality_bar").path("required").asDouble()))
                .filter(y -> y > TOP && y < BOTTOM)
            : Optional.empty();
    return Optional.of(new AdviceChart(marks, cost.powers(), quality.tens(), bar));
  }

  private static Mark mark(
      JsonNode option, Scale cost, Scale quality, boolean advised, boolean named) {
    JsonNode score = option.path("quality");
    double usd = option.path("cost_month_usd").path("value").asDouble();
    String name = option.path("model_name").asText();
    return new Mark(
        cost.across(Math.log10(usd)),
        quality.down(score.path("value").asDouble()),
        quality.down(score.path("low").asDouble()),
        quality.down(score.path("high").asDouble()),
        named ? name : "",
        name
            + ": "
            + Numbers.figure(option.path("cost_month_usd").path("value").decimalValue())
            + " USD, "
            + Numbers.points(score.path("value").decimalValue()),
        advised);
  }

  private record Scale(double least, double most) {
    static Scale ofCosts(List<JsonNode> options) {
      double least = Double.MAX_VALUE;
      double most = -Double.MAX_VALUE;
      for (JsonNode option : options) {
        double log = Math.log10(option.path("cost_month_usd").path("value").asDouble());
        least = Math.min(least, log);
        most = Math.max(most, log);
      }
      return new Scale(Math.floor(least), Math.max(Math.ceil(most), Math.floor(least) + 1));
    }

    static Scale ofQualities(List<JsonNode> options) {
      double least = 100;
      double most = 0;
      for (JsonNode option : options) {
        least = Math.min(least, option.path("quality").path("low").asDouble());
        most = Math.max(most, option.path("quality").path("high").asDouble());
      }
      return new Scale(Math.floor(least / 10) * 10, Math.max(Math.ceil(most / 10) * 10, 10));
    }

    double across(double value) {
      return round(LEFT + (RIGHT - LEFT) * (value - least) / (most - least));
    }

    double down(double value) {
      return round(BOTTOM - (BOTTOM - TOP) * (value - least) / (most - least));
    }

    List<Tick> powers() {
      List<Tick> ticks = new ArrayList<>();
      for (int power = (int) least; power <= most; power++) {
        ticks.add(new Tick(across(power), label(Math.pow(10, power))));
      }
      return ticks;
    }

    List<Tick> tens() {
      List<Tick> ticks = new ArrayList<>();
      for (int ten = (int) least; ten <= most; ten += 10) {
        ticks.add(new Tick(down(ten), Integer.toString(ten)));
      }
      return ticks;
    }

    private static String label(double usd) {
      return usd < 1
          ? String.format(Locale.ROOT, "%.2f", usd)
          : Numbers.count(java.math.BigDecimal.valueOf(usd));
    }

    private static double round(double place) {
      return Math.round(place * 10) / 10.0;
    }
  }
}
