package rightsize.starter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rightsize.starter.rows.Observation;

/** What the compiler noticed on its way and a person should read: nothing is dropped silently. */
public final class Report {

  private final List<String> conflicts = new ArrayList<>();
  private final Map<String, Map<String, Integer>> unresolved = new TreeMap<>();
  private final Map<String, List<String>> leftOut = new TreeMap<>();

  /** Two sources disagree; the first is shown, the others are kept. */
  public void conflict(String subject, String field, Observation shown, List<Observation> others) {
    conflicts.add(
        "%s %s: %s (%s) shown; %s"
            .formatted(
                subject,
                field,
                shown.value(),
                shown.source(),
                others.stream()
                    .map(o -> o.value() + " (" + o.source() + ")")
                    .collect(Collectors.joining(", "))));
  }

  /** A source's name for a model that no rule and no alias knows. */
  public void unresolved(String source, String name) {
    unresolved.computeIfAbsent(source, s -> new TreeMap<>()).merge(name, 1, Integer::sum);
  }

  /** Something that was understood and refused, with the reason. */
  public void leftOut(String reason, String what) {
    leftOut.computeIfAbsent(reason, r -> new ArrayList<>()).add(what);
  }

  public List<String> conflicts() {
    return conflicts;
  }

  public Map<String, Map<String, Integer>> unresolved() {
    return unresolved;
  }

  public Map<String, List<String>> leftOut() {
    return leftOut;
  }

  /** Counts only. */
  public String summary() {
    StringBuilder text =
        new StringBuilder("Conflicts: " + conflicts.size() + "\nUnresolved names:\n");
    unresolved.forEach((source, names) -> text.append("%6d  %s%n".formatted(names.size(), source)));
    text.append("Left out:\n");
    leftOut.forEach((reason, things) -> text.append("%6d  %s%n".formatted(things.size(), reason)));
    return text.toString();
  }

  /** The whole report as text for a terminal. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("Conflicts: ").append(conflicts.size()).append('\n');
    conflicts.stream().sorted().forEach(line -> text.append("  ").append(line).append('\n'));
    text.append("Unresolved names (rows):\n");
    unresolved.forEach(
        (source, names) ->
            text.append("  ")
                .append(source)
                .append(" (")
                .append(names.size())
                .append("): ")
                .append(
                    names.entrySet().stream()
                        .map(e -> e.getKey() + " x" + e.getValue())
                        .collect(Collectors.joining(", ")))
                .append('\n'));
    text.append("Left out:\n");
    leftOut.forEach(
        (reason, things) ->
            text.append("  ")
                .append(reason)
                .append(" (")
                .append(things.size())
                .append("): ")
                .append(things.stream().distinct().sorted().collect(Collectors.joining(", ")))
                .append('\n'));
    return text.toString();
  }
}
