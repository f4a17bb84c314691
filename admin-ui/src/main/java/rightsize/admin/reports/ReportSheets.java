package rightsize.admin.reports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rightsize.admin.advices.AdviceTexts;
import rightsize.admin.layout.Viewer;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;

/** Turns reports into what their pages show. */
@RequestScoped
class ReportSheets {
  private final ReportTexts texts;
  private final AdviceTexts advices;
  private final Say say;

  ReportSheets(Viewer viewer, Say say) {
    this.texts = viewer.language().texts(ReportTexts.class);
    this.advices = viewer.language().texts(AdviceTexts.class);
    this.say = say;
  }

  ReportsView.Row row(JsonNode report) {
    String state = report.path("state").asText();
    return new ReportsView.Row(
        report.path("id").asText(),
        report.path("model").asText(),
        say.word(report.path("task").asText()),
        result(report),
        report.path("team").asText(""),
        report.path("author").asText(""),
        report.path("observed_on").asText(""),
        state,
        say.word(state),
        report.path("appealed").asBoolean());
  }

  ReportView view(JsonNode report, JsonNode standings, String wrong) {
    String state = report.path("state").asText();
    String model = report.path("model").asText();
    return new ReportView(
        row(report),
        model.matches("[a-z0-9._-]+/[a-z0-9._:+-]+"),
        facts(report),
        report.path("comment").asText(""),
        report.path("state_reason").asText(""),
        report.path("advice_id").asText(""),
        events(report),
        standing(standings),
        report.path("mine").asBoolean() && !state.equals("counted"),
        UUID.randomUUID().toString(),
        wrong);
  }

  private String result(JsonNode report) {
    List<String> said = new ArrayList<>();
    if (report.hasNonNull("tries")) {
      said.add(
          texts.ofTries(
              Numbers.str(report.path("successes").asLong()),
              Numbers.str(report.path("tries").asLong())));
    }
    if (report.hasNonNull("rating")) {
      said.add(texts.rated(report.path("rating").asText()));
    }
    return String.join(" · ", said);
  }

  private List<Map.Entry<String, String>> facts(JsonNode report) {
    List<Map.Entry<String, String>> facts = new ArrayList<>();
    add(facts, texts.provider(), report.path("provider").asText(""));
    add(facts, texts.accelerator(), report.path("accelerator").asText(""));
    add(facts, texts.configuration(), report.path("configuration").asText(""));
    if (report.hasNonNull("complexity")) {
      add(facts, texts.complexity(), advices.level(report.path("complexity").asText()));
    }
    if (report.hasNonNull("language")) {
      add(facts, texts.language(), say.language(report.path("language").asText()));
    }
    if (report.hasNonNull("seconds")) {
      add(facts, texts.seconds(), Numbers.figure(report.path("seconds").decimalValue()));
    }
    if (report.hasNonNull("cost_usd")) {
      add(facts, texts.cost(), Numbers.figure(report.path("cost_usd").decimalValue()));
    }
    return facts;
  }

  private static void add(List<Map.Entry<String, String>> facts, String label, String text) {
    if (!text.isEmpty()) {
      facts.add(Map.entry(label, text));
    }
  }

  private List<ReportView.Event> events(JsonNode report) {
    List<ReportView.Event> events = new ArrayList<>();
    for (JsonNode event : report.path("events")) {
      String at = event.path("at").asText("");
      events.add(
          new ReportView.Event(
              at.length() >= 16 ? at.substring(0, 16).replace('T', ' ') : at,
              event.path("actor").asText(""),
              texts.action(event.path("action").asText()),
              event.path("reason").asText("")));
    }
    return events;
  }

  private Optional<ReportView.Standing> standing(JsonNode standings) {
    JsonNode one = standings.path("items").path(0);
    if (one.isMissingNode()) {
      return Optional.empty();
    }
    List<String> lacks = new ArrayList<>();
    for (JsonNode lack : one.path("lacks")) {
      String[] parts = lack.asText().split(":");
      lacks.add(
          advices.lack(
              parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : ""));
    }
    return Optional.of(
        new ReportView.Standing(
            texts.success(
                percent(one.path("success")),
                percent(one.path("success_low")),
                percent(one.path("success_high"))),
            texts.from(one.path("reports").asText(), one.path("teams").asText()),
            one.path("counts").asBoolean(),
            one.path("contested").asBoolean(),
            lacks));
  }

  private static String percent(JsonNode share) {
    return Long.toString(Math.round(share.asDouble() * 100));
  }
}
