package rightsize.advisor.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Note;
import rightsize.decision.advices.Option;

/** Line 7: what is not known, what to settle before starting, and how much evidence there is. */
final class UnknownLine {

  private static final double SECOND = 1000;

  private final Advice advice;
  private final Voice voice;

  UnknownLine(Advice advice, Voice voice) {
    this.advice = advice;
    this.voice = voice;
  }

  Optional<String> line() {
    List<Note> conditions = advice.advised().map(Option::conditions).orElse(List.of());
    List<String> gaps = new ArrayList<>();
    advice.notKnown().forEach(note -> gap(note).ifPresent(gaps::add));
    conditions.forEach(note -> gap(note).ifPresent(gaps::add));
    List<String> first = conditions.stream().flatMap(note -> condition(note).stream()).toList();
    List<String> sentences = new ArrayList<>();
    if (!gaps.isEmpty()) {
      sentences.add(voice.say("unknown", "things", voice.joined(gaps)));
    }
    if (!first.isEmpty()) {
      sentences.add(voice.say("conditions", "conditions", voice.joined(first)));
    }
    if (!advice.options().isEmpty()) {
      sentences.add(evidence());
    }
    return Lines.optional(voice.sentences(sentences));
  }

  private Optional<String> gap(Note note) {
    if (note.code().equals("answer_time")) {
      return Optional.of(answerTime(note.facts()));
    }
    return voice.tell("note." + note.code(), note.facts());
  }

  private Optional<String> condition(Note note) {
    return voice.tell("condition." + note.code(), note.facts());
  }

  /** The tighter promise first: the first token, else the whole answer. */
  private String answerTime(Map<String, Object> facts) {
    String who = advice.advised().flatMap(Option::providerName).or(this::model).orElse("");
    for (String limit : List.of("ttft_ms", "e2e_ms")) {
      if (facts.get(limit) instanceof Number milliseconds) {
        return voice.say(
            "note.answer_time." + limit, "who", who, "time", time(milliseconds.doubleValue()));
      }
    }
    return voice.say("note.answer_time", "who", who);
  }

  private Optional<String> model() {
    return advice.advised().map(Option::modelName);
  }

  private String time(double milliseconds) {
    return milliseconds < SECOND
        ? voice.say("time.milliseconds", "count", voice.plain(milliseconds))
        : voice.say("time.seconds", "count", voice.plain(milliseconds / SECOND));
  }

  private String evidence() {
    return voice.say(
        "unknown.evidence",
        "task",
        voice.word("task", advice.need().task().toString()),
        "scores",
        advice.evidence().scores(),
        "vendor",
        advice.evidence().vendor());
  }
}
