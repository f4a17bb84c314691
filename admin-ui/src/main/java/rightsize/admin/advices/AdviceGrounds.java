package rightsize.admin.advices;

import static rightsize.admin.advices.OptionWords.points;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rightsize.admin.advices.AdviceView.Grounds;
import rightsize.admin.advices.AdviceView.Test;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;

/** How we know: evidence, bases, influence, what was asked, of what day. */
final class AdviceGrounds {
  private final JsonNode advice;
  private final AdviceTexts texts;
  private final Say say;
  private final AdviceTrust trust;

  AdviceGrounds(JsonNode advice, AdviceTexts texts, Say say, AdviceTrust trust) {
    this.advice = advice;
    this.texts = texts;
    this.say = say;
    this.trust = trust;
  }

  Grounds all() {
    JsonNode evidence = advice.path("evidence");
    JsonNode snapshot = advice.path("snapshot");
    return new Grounds(
        texts.evidence(
            evidence.path("grade").asText("D"),
            evidence.path("scores").asText("0"),
            evidence.path("independent").asText("0"),
            evidence.path("vendor").asText("0")),
        evidence.hasNonNull("newest") ? texts.newest(evidence.path("newest").asText()) : "",
        trust.of(advice.path("need").path("trust")),
        bar(),
        tests(),
        influence(),
        lacks(),
        need(),
        texts.snapshot(snapshot.path("catalogue_version").asText(), minute(snapshot.path("as_of"))),
        texts.engine(advice.path("engine_version").asText(), minute(advice.path("created_at"))),
        costs());
  }

  /** Empty for an advice of an engine that knew the usual costs only. */
  private String costs() {
    JsonNode profile = advice.path("profile");
    if (!profile.isObject()) {
      return "";
    }
    return profile.hasNonNull("revision")
        ? texts.ownCosts(day(profile.path("revision").asText()))
        : texts.usualCosts();
  }

  /** A revision is a UUID of version 7: its first 48 bits are the milliseconds of its making. */
  private static String day(String revision) {
    long milliseconds = UUID.fromString(revision).getMostSignificantBits() >>> 16;
    return LocalDate.ofInstant(Instant.ofEpochMilli(milliseconds), ZoneOffset.UTC).toString();
  }

  private String bar() {
    JsonNode bar = advice.path("quality_bar");
    return bar.has("required")
        ? texts.barLine(
            bar.path("reference_name").asText(bar.path("reference_model").asText()),
            points(bar.path("score")),
            points(bar.path("low")),
            points(bar.path("high")),
            points(bar.path("required")),
            bar.path("dated").asText())
        : "";
  }

  private List<Test> tests() {
    List<Test> tests = new ArrayList<>();
    for (JsonNode item : advice.path("evidence").path("benchmarks")) {
      tests.add(
          new Test(
              item.path("name").asText(item.path("benchmark").asText()),
              say.word(item.path("category").asText()),
              points(item.path("score")),
              item.path("self_reported").asBoolean(),
              item.has("weight")
                  ? Numbers.points(item.path("weight").decimalValue().movePointRight(2))
                  : "",
              item.path("on").asText(""),
              cutoff(item.path("older_than_cutoff")),
              item.path("measures").asText(""),
              item.path("misses").asText(""),
              trust.without(item.path("benchmark").asText())));
    }
    return tests;
  }

  private String cutoff(JsonNode older) {
    return older.isBoolean() ? older.asBoolean() ? texts.mayBeKnown() : texts.notKnownYet() : "";
  }

  private String influence() {
    JsonNode moved = advice.path("influence");
    return moved.path("reports").asInt() > 0
        ? texts.influence(
            moved.path("reports").asText(),
            moved.path("teams").asText(),
            points(moved.path("before")),
            points(moved.path("after")),
            Numbers.figure(moved.path("weight").decimalValue()))
        : texts.noReports();
  }

  /** {@code teams:3:1}: three are needed, one is there. */
  private List<String> lacks() {
    List<String> lacks = new ArrayList<>();
    for (JsonNode lack : advice.path("influence").path("lacks")) {
      String[] parts = lack.asText().split(":");
      lacks.add(
          texts.lack(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : ""));
    }
    return lacks;
  }

  /** How often, and how bunched; advices of before do not say the latter. */
  private String requests(JsonNode volume) {
    String often =
        Numbers.str(volume.path("requests").asLong())
            + " / "
            + say.word(volume.path("per").asText());
    return volume.hasNonNull("peak_factor")
        ? texts.bunched(often, Numbers.figure(volume.path("peak_factor").decimalValue()))
        : often;
  }

  private List<Map.Entry<String, String>> need() {
    JsonNode need = advice.path("need");
    List<Map.Entry<String, String>> lines = new ArrayList<>();
    lines.add(Map.entry(texts.task(), say.word(need.path("task").asText())));
    if (need.has("complexity")) {
      lines.add(Map.entry(texts.complexity(), texts.level(need.path("complexity").asText())));
    }
    lines.add(Map.entry(texts.requests(), requests(need.path("volume"))));
    if (need.path("tokens").isObject()) {
      lines.add(
          Map.entry(
              texts.unit("tokens"),
              texts.tokensOf(
                  Numbers.str(need.path("tokens").path("input").asLong()),
                  Numbers.str(need.path("tokens").path("output").asLong()))));
    }
    List<String> languages = new ArrayList<>();
    for (JsonNode language : need.path("languages")) {
      languages.add(
          say.language(language.path("code").asText())
              + " "
              + Math.round(language.path("share").asDouble() * 100)
              + " %");
    }
    if (!languages.isEmpty()) {
      lines.add(Map.entry(say.field("languages"), String.join(" · ", languages)));
    }
    JsonNode budget = need.path("budget");
    if (budget.isObject()) {
      lines.add(
          Map.entry(
              texts.budget(),
              Numbers.figure(budget.path("amount").decimalValue())
                  + " "
                  + budget.path("currency").asText()));
    }
    return lines;
  }

  private static String minute(JsonNode instant) {
    String text = instant.asText("");
    return text.length() >= 16 ? text.substring(0, 16).replace('T', ' ') + " UTC" : text;
  }
}
