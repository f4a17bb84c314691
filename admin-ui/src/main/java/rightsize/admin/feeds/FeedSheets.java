package rightsize.admin.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rightsize.admin.layout.Viewer;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;
import rightsize.admin.words.SourceNames;

/** Turns feeds into what their pages show. */
@RequestScoped
class FeedSheets {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final Pattern IMPORT = Pattern.compile("import ([0-9a-f-]{36})");

  private final SourceNames sources;
  private final Say say;
  private final FeedTexts texts;
  private JsonNode known;

  FeedSheets(SourceNames sources, Say say, Viewer viewer) {
    this.sources = sources;
    this.say = say;
    this.texts = viewer.language().texts(FeedTexts.class);
  }

  FeedsView.Row row(JsonNode feed) {
    String code = code(feed);
    String outcome = feed.path("last_outcome").asText("");
    long failures = feed.path("failures").asLong();
    Matcher made = IMPORT.matcher(feed.path("last_note").asText(""));
    return new FeedsView.Row(
        feed.path("id").asText(),
        source(feed.path("source").asText()),
        feed.path("format").asText(),
        feed.path("url").asText(),
        code,
        texts.stand(code),
        say.minute(feed.path("last_run_at").asText("")),
        outcome.isEmpty() ? "" : texts.outcome(outcome),
        made.find() ? made.group(1) : "",
        next(feed),
        every(feed.path("every_minutes").asInt()),
        failures == 0 ? "" : texts.failures(Numbers.str(failures)),
        feed.path("stale").asBoolean() && feed.path("enabled").asBoolean());
  }

  /** What matters most to whoever looks after it. */
  private static String code(JsonNode feed) {
    if (feed.path("running").asBoolean()) {
      return "running";
    }
    if (!feed.path("enabled").asBoolean()) {
      return "off";
    }
    if (feed.path("failures").asLong() > 0) {
      return "failing";
    }
    if (feed.path("stale").asBoolean()) {
      return "stale";
    }
    return feed.hasNonNull("last_run_at") ? "good" : "waiting";
  }

  private String next(JsonNode feed) {
    if (!feed.path("enabled").asBoolean()) {
      return texts.asked();
    }
    return feed.hasNonNull("last_run_at") && feed.hasNonNull("next_run_at")
        ? say.minute(feed.path("next_run_at").asText())
        : texts.soon();
  }

  List<Map.Entry<String, String>> settings(JsonNode feed) {
    List<Map.Entry<String, String>> settings = new ArrayList<>();
    settings.add(Map.entry(texts.every(), every(feed.path("every_minutes").asInt())));
    settings.add(
        Map.entry(
            texts.application(),
            feed.path("auto_apply").asBoolean() ? texts.applied() : texts.waits()));
    settings.add(Map.entry(texts.refusedShare(), percent(feed.path("refused_share")) + " %"));
    settings.add(Map.entry(texts.vanishedShare(), percent(feed.path("vanished_share")) + " %"));
    settings.add(
        Map.entry(texts.priceFactor(), Numbers.figure(feed.path("price_factor").decimalValue())));
    String good = feed.path("last_success_at").asText("");
    settings.add(Map.entry(texts.good(), good.isEmpty() ? texts.never() : say.minute(good)));
    return settings;
  }

  /** A share as it is filled in: 0.05 is 5. */
  static String percent(JsonNode share) {
    return share.decimalValue().multiply(HUNDRED).stripTrailingZeros().toPlainString();
  }

  String every(int minutes) {
    if (minutes % DAY == 0) {
      return texts.days(Numbers.str(minutes / DAY));
    }
    return minutes % HOUR == 0
        ? texts.hours(Numbers.str(minutes / HOUR))
        : texts.minutes(Numbers.str(minutes));
  }

  /** Id and name of every source, by name. */
  List<Map.Entry<String, String>> sources() {
    List<Map.Entry<String, String>> all = new ArrayList<>();
    known().fieldNames().forEachRemaining(id -> all.add(Map.entry(id, source(id))));
    all.sort(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER));
    return all;
  }

  private String source(String id) {
    return say.source(id, known().path(id).path("name").asText(id));
  }

  private JsonNode known() {
    if (known == null) {
      known = sources.all();
    }
    return known;
  }
}
