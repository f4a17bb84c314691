package rightsize.admin.advices;

import static rightsize.admin.advices.OptionWords.between;
import static rightsize.admin.advices.OptionWords.money;
import static rightsize.admin.advices.OptionWords.percent;
import static rightsize.admin.advices.OptionWords.points;
import static rightsize.admin.advices.OptionWords.seconds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rightsize.admin.advices.AdviceView.Choice;
import rightsize.admin.advices.AdviceView.OptionLine;
import rightsize.admin.words.Say;

/** All options that keep the rules, the best of them first. */
final class AdviceChoice {
  private static final int BEST = 8;

  private final JsonNode advice;
  private final AdviceTexts texts;
  private final OptionWords words;

  AdviceChoice(JsonNode advice, AdviceTexts texts, Say say) {
    this.advice = advice;
    this.texts = texts;
    this.words = new OptionWords(say);
  }

  Choice all() {
    List<OptionLine> options = new ArrayList<>();
    String advised = advice.path("advised").path("id").asText("");
    Set<String> ties = new HashSet<>();
    advice.path("ties").forEach(tie -> ties.add(tie.path("id").asText()));
    for (JsonNode option : advice.path("options")) {
      String id = option.path("id").asText();
      String mark =
          id.equals(advised) ? texts.advisedMark() : ties.contains(id) ? texts.tied() : "";
      options.add(line(option, mark));
    }
    int best = Math.min(BEST, options.size());
    return new Choice(
        options.subList(0, best),
        options.subList(best, options.size()),
        options.size(),
        advice.path("options_considered").asInt(),
        AdviceChart.of(advice));
  }

  private OptionLine line(JsonNode option, String mark) {
    JsonNode quality = option.path("quality");
    JsonNode speed = option.path("speed");
    String begins = speed.has("ttft_ms") ? seconds(speed.path("ttft_ms")) : "";
    String ends = speed.has("e2e_ms") ? seconds(speed.path("e2e_ms")) : "";
    return new OptionLine(
        option.path("model").asText(),
        option.path("model_name").asText(),
        words.place(option),
        money(option.path("cost_month_usd").path("value")),
        between(option.path("cost_month_usd")),
        points(quality.path("value")),
        points(quality.path("low")) + "–" + points(quality.path("high")),
        quality.path("grade").asText(""),
        percent(option.path("p_adequate")),
        begins.isEmpty() && ends.isEmpty() ? "" : dash(begins) + " / " + dash(ends),
        mark,
        AdviceDoubts.notes(texts, option.path("conditions")));
  }

  private static String dash(String text) {
    return text.isEmpty() ? "?" : text;
  }
}
