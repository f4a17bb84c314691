package rightsize.admin.advices;

import static rightsize.admin.advices.OptionWords.figure;
import static rightsize.admin.advices.OptionWords.money;
import static rightsize.admin.advices.OptionWords.percent;
import static rightsize.admin.advices.OptionWords.points;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.advices.AdviceView.Figure;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;

/** Every figure of one option: its range, where it comes from, and the terms it is made of. */
final class AdviceFigures {
  private final JsonNode option;
  private final FigureTexts texts;
  private final Say say;

  AdviceFigures(JsonNode option, FigureTexts texts, Say say) {
    this.option = option;
    this.texts = texts;
    this.say = say;
  }

  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    estimate(option, "cost_month_usd", "usd_month").ifPresent(figures::add);
    quality().ifPresent(figures::add);
    memory().ifPresent(figures::add);
    for (String time : List.of("ttft_ms", "tpot_ms", "e2e_ms")) {
      estimate(option.path("speed"), time, "ms").ifPresent(figures::add);
    }
    estimate(option.path("energy"), "wh_month", "wh_month").ifPresent(figures::add);
    estimate(option.path("energy"), "co2_kg_month", "kg_month").ifPresent(figures::add);
    return figures;
  }

  private Optional<Figure> estimate(JsonNode from, String name, String unit) {
    JsonNode estimate = from.path(name);
    return estimate.isObject()
        ? Optional.of(
            new Figure(
                texts.title(name),
                ranged(estimate, unit),
                say.word(estimate.path("basis").asText("unknown")),
                terms(estimate.path("terms"))))
        : Optional.empty();
  }

  private String ranged(JsonNode estimate, String unit) {
    return texts.ranged(
        amount(estimate.path("value"), unit),
        amount(estimate.path("low"), unit),
        amount(estimate.path("high"), unit),
        texts.unit(unit));
  }

  private static String amount(JsonNode number, String unit) {
    return switch (unit) {
      case "usd_month" -> money(number);
      case "points" -> points(number);
      case "wh_month" -> Numbers.figure(number.decimalValue().movePointLeft(3));
      default -> figure(number);
    };
  }

  /** Lines of a bill keep their cents, so that they are seen to add up. */
  private static String line(JsonNode number, String unit) {
    return unit.equals("usd_month") ? Numbers.cents(number.decimalValue()) : amount(number, unit);
  }

  /** The parts in points add up; the last line is what they make together. */
  private Optional<Figure> quality() {
    JsonNode quality = option.path("quality");
    if (!quality.isObject()) {
      return Optional.empty();
    }
    List<Map.Entry<String, String>> parts = new ArrayList<>();
    for (JsonNode term : quality.path("terms")) {
      if (term.path("unit").asText().equals("points") && !term.path("code").asText().equals("sd")) {
        String sign = parts.isEmpty() || term.path("value").asDouble() < 0 ? "" : "+";
        parts.add(
            Map.entry(texts.term(term.path("code").asText()), sign + points(term.path("value"))));
      }
    }
    if (!parts.isEmpty()) {
      parts.add(Map.entry(texts.together(), points(quality.path("value"))));
    }
    return Optional.of(
        new Figure(
            texts.title("quality"),
            ranged(quality, "points"),
            say.word(quality.path("basis").asText("unknown")),
            parts));
  }

  private Optional<Figure> memory() {
    JsonNode memory = option.path("memory");
    if (!memory.isObject()) {
      return Optional.empty();
    }
    List<Map.Entry<String, String>> parts = new ArrayList<>();
    for (JsonNode part : memory.path("parts")) {
      parts.add(
          Map.entry(
              texts.term(part.path("code").asText()),
              figure(part.path("gib")) + " " + texts.unit("gib")));
    }
    return Optional.of(
        new Figure(
            texts.title("memory"),
            texts.memory(
                needed(memory), figure(memory.path("usable_gib")), percent(memory.path("p_fit"))),
            say.word(memory.path("estimate").path("basis").asText("estimated")),
            parts));
  }

  /** Advices of before know no range. */
  private String needed(JsonNode memory) {
    return memory.path("estimate").isObject()
        ? ranged(memory.path("estimate"), "gib")
        : figure(memory.path("need_gib")) + " " + texts.unit("gib");
  }

  private List<Map.Entry<String, String>> terms(JsonNode terms) {
    List<Map.Entry<String, String>> lines = new ArrayList<>();
    for (JsonNode term : terms) {
      String unit = term.path("unit").asText();
      String words = texts.unit(unit);
      lines.add(
          Map.entry(
              texts.term(term.path("code").asText()),
              line(term.path("value"), unit) + (words.isEmpty() ? "" : " " + words)));
    }
    return lines;
  }
}
