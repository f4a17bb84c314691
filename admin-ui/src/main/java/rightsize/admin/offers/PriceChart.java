package rightsize.admin.offers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rightsize.admin.words.Numbers;
import rightsize.facts.PartialDate;

/**
 * Prices through time as steps: each holds until the next begins. All numbers are places in a
 * drawing of 720 by 200, from no price at all at the bottom to the highest at the top.
 *
 * @param lines one for each of {@link #AMOUNTS} that is known
 * @param top the highest price, USD per million tokens
 */
record PriceChart(List<Line> lines, String top, String first, String last) {

  static final List<String> AMOUNTS = List.of("input", "output");

  private static final double LEFT = 48;
  private static final double RIGHT = 640;
  private static final double TOP = 14;
  private static final double BOTTOM = 170;

  /**
   * @param path of steps; it has a gap where the amount is not known
   * @param end where the last step stands, for its name
   */
  record Line(String amount, String path, double end) {}

  /**
   * Empty where there is nothing to see: fewer than two days with prices, or none above nothing.
   *
   * @param prices every price that was observed, newest first
   */
  static Optional<PriceChart> of(JsonNode prices, LocalDate today) {
    TreeMap<LocalDate, JsonNode> begun = new TreeMap<>();
    for (JsonNode price : prices) {
      LocalDate from = PartialDate.of(price.path("from").asText()).first();
      if (!price.path("aside").asBoolean() && !from.isAfter(today)) {
        begun.putIfAbsent(from, price);
      }
    }
    double most =
        begun.values().stream()
            .flatMap(price -> AMOUNTS.stream().map(amount -> price.path(amount).asDouble()))
            .reduce(0.0, Math::max);
    if (begun.size() < 2 || most == 0) {
      return Optional.empty();
    }
    Scale scale = new Scale(begun.firstKey(), today, most);
    List<Line> lines = new ArrayList<>();
    AMOUNTS.forEach(amount -> scale.line(amount, begun).ifPresent(lines::add));
    return Optional.of(
        new PriceChart(
            lines,
            Numbers.figure(java.math.BigDecimal.valueOf(most)),
            begun.firstKey().toString(),
            today.toString()));
  }

  private record Scale(LocalDate first, LocalDate last, double most) {

    Optional<Line> line(String amount, TreeMap<LocalDate, JsonNode> begun) {
      StringBuilder path = new StringBuilder();
      double end = 0;
      for (Map.Entry<LocalDate, JsonNode> price : begun.entrySet()) {
        JsonNode usd = price.getValue().path(amount);
        if (usd.isNumber()) {
          LocalDate until = begun.higherKey(price.getKey());
          end = down(usd.asDouble());
          path.append(path.isEmpty() || gapBefore(price.getKey(), amount, begun) ? "M" : "L")
              .append("%s %s".formatted(across(price.getKey()), end))
              .append("H%s".formatted(across(until == null ? last : until)));
        }
      }
      return path.isEmpty()
          ? Optional.empty()
          : Optional.of(new Line(amount, path.toString(), end));
    }

    private static boolean gapBefore(
        LocalDate day, String amount, TreeMap<LocalDate, JsonNode> begun) {
      Map.Entry<LocalDate, JsonNode> before = begun.lowerEntry(day);
      return before == null || !before.getValue().path(amount).isNumber();
    }

    private double across(LocalDate day) {
      double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
      return round(LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / days);
    }

    private double down(double usd) {
      return round(BOTTOM - (BOTTOM - TOP) * usd / most);
    }

    private static double round(double place) {
      return Double.parseDouble(String.format(Locale.ROOT, "%.1f", place));
    }
  }
}
