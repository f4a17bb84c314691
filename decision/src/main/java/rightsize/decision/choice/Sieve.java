package rightsize.decision.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rightsize.decision.advices.Confirmation;
import rightsize.decision.advices.Exclusion;
import rightsize.decision.advices.OptionName;

/** Collects what the rules leave out: by rule with examples, and by fact that wants confirming. */
final class Sieve {
  private static final int EXAMPLES = 3;
  private static final int SUBJECTS = 40;

  private static final class Left {
    final String sentence;
    int count;
    final List<Exclusion.Example> examples = new ArrayList<>();

    Left(String sentence) {
      this.sentence = sentence;
    }
  }

  private static final class Doubt {
    final String code;
    final String fact;
    final String subject;
    int count;
    final List<OptionName> examples = new ArrayList<>();

    Doubt(String code, String fact, String subject) {
      this.code = code;
      this.fact = fact;
      this.subject = subject;
    }
  }

  private final Map<String, Left> left = new TreeMap<>();
  private final Map<String, Doubt> doubts = new TreeMap<>();

  /**
   * @param count how many options this ruling leaves out
   * @return whether the rule is kept
   */
  boolean passes(Rule<?> rule, Ruling ruling, OptionName option, int count) {
    return switch (ruling) {
      case Ruling.Kept kept -> true;
      case Ruling.Broken broken -> {
        Left group = left.computeIfAbsent(rule.code(), code -> new Left(rule.sentence()));
        group.count += count;
        if (group.examples.size() < EXAMPLES) {
          group.examples.add(new Exclusion.Example(option, broken.facts(), broken.relaxation()));
        }
        yield false;
      }
      case Ruling.Unconfirmed unconfirmed -> {
        String key = rule.code() + "\n" + unconfirmed.fact() + "\n" + unconfirmed.subject();
        Doubt doubt =
            doubts.computeIfAbsent(
                key, k -> new Doubt(rule.code(), unconfirmed.fact(), unconfirmed.subject()));
        doubt.count += count;
        if (doubt.examples.size() < EXAMPLES) {
          doubt.examples.add(option);
        }
        yield false;
      }
    };
  }

  List<Exclusion> exclusions() {
    return left.entrySet().stream()
        .map(
            entry ->
                new Exclusion(
                    entry.getKey(),
                    entry.getValue().sentence,
                    entry.getValue().count,
                    entry.getValue().examples))
        .sorted(Comparator.comparingInt(Exclusion::count).reversed())
        .toList();
  }

  List<Confirmation> confirmations() {
    return doubts.values().stream()
        .map(d -> new Confirmation(d.code, d.fact, d.subject, d.count, d.examples))
        .sorted(
            Comparator.comparingInt(Confirmation::count)
                .reversed()
                .thenComparing(Confirmation::subject)
                .thenComparing(Confirmation::fact))
        .limit(SUBJECTS)
        .toList();
  }

  Optional<Integer> countOf(String code) {
    return Optional.ofNullable(left.get(code)).map(group -> group.count);
  }
}
