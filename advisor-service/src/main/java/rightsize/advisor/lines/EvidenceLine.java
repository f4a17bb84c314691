package rightsize.advisor.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Influence;
import rightsize.decision.needs.Need;

/** Line 12: how good the evidence is, how old the prices are, and what reports did. */
final class EvidenceLine {

  private static final String NEVER_READ = "standings_never_read";
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private final Advice advice;
  private final Voice voice;

  EvidenceLine(Advice advice, Voice voice) {
    this.advice = advice;
    this.voice = voice;
  }

  Optional<String> line() {
    List<String> sentences = new ArrayList<>();
    sentences.add(voice.say("evidence", "grade", advice.evidence().grade()));
    sentences.addAll(trusted());
    advice
        .pricesDated()
        .ifPresent(date -> sentences.add(voice.say("evidence.prices", "date", date)));
    sentences.add(
        advice
            .influence()
            .filter(influence -> influence.reports() > 0)
            .map(this::reports)
            .orElseGet(
                () ->
                    voice.say(has(NEVER_READ) ? "evidence.no_standings" : "evidence.no_reports")));
    sentences.add(voice.say("evidence.catalogue", "version", advice.snapshot().catalogueVersion()));
    sentences.addAll(staleness());
    return Optional.of(voice.sentences(sentences));
  }

  /** Which scores the asker did not let count. */
  private List<String> trusted() {
    List<String> sentences = new ArrayList<>();
    Optional<Need.Trust> trust = advice.need().trust();
    if (!trust.flatMap(Need.Trust::vendorScores).orElse(true)) {
      sentences.add(voice.say("evidence.without_vendors"));
    }
    trust
        .flatMap(Need.Trust::notBefore)
        .ifPresent(date -> sentences.add(voice.say("evidence.not_before", "date", date.text())));
    List<String> without = trust.map(Need.Trust::withoutBenchmarks).orElse(List.of());
    if (!without.isEmpty()) {
      sentences.add(voice.say("evidence.without", "benchmarks", voice.listed(without)));
    }
    return sentences;
  }

  /** What could not be asked just now, each neighbour for itself. */
  private List<String> staleness() {
    List<String> sentences = new ArrayList<>();
    boolean feedbackAway = has("feedback_unreachable");
    if (advice.snapshot().stale() && (has("catalogue_unreachable") || !feedbackAway)) {
      String age = age(advice.snapshot().ageSeconds());
      sentences.add(voice.say("evidence.stale.catalogue", "age", age));
    }
    if (feedbackAway && !has(NEVER_READ)) {
      sentences.add(voice.say("evidence.stale.feedback"));
    }
    return sentences;
  }

  private String reports(Influence influence) {
    String moved =
        voice.say(
            "evidence.moved",
            "reports",
            influence.reports(),
            "teams",
            influence.teams(),
            "before",
            voice.points(influence.before()),
            "after",
            voice.points(influence.after()));
    List<String> lacks = influence.lacks().stream().flatMap(lack -> lack(lack).stream()).toList();
    return lacks.isEmpty()
        ? moved
        : voice.sentences(
            List.of(moved, voice.say("evidence.waiting", "lacks", voice.listed(lacks))));
  }

  /** A lack is coded {@code fact:needed:present}. */
  private Optional<String> lack(String coded) {
    String[] parts = coded.split(":");
    String key = "lacks." + parts[0];
    return parts.length == 3
        ? voice.tell(key, Map.of("needed", parts[1], "present", parts[2]))
        : Optional.empty();
  }

  private boolean has(String note) {
    return advice.snapshot().notes().contains(note);
  }

  private String age(long seconds) {
    if (seconds < 2 * MINUTE) {
      return voice.say("age.seconds", "count", seconds);
    }
    if (seconds < 2 * HOUR) {
      return voice.say("age.minutes", "count", seconds / MINUTE);
    }
    return seconds < 2 * DAY
        ? voice.say("age.hours", "count", seconds / HOUR)
        : voice.say("age.days", "count", seconds / DAY);
  }
}
