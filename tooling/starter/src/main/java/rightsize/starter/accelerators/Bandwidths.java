package rightsize.starter.accelerators;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.rows.Observation;
import rightsize.starter.rows.Said;

/**
 * Memory bandwidth by name fragment. Fragments are looked for longest first, since {@code 1650} is
 * also part of {@code 1650 super}; a fragment must end where a word ends.
 */
final class Bandwidths {

  private final List<Line> fragments;

  Bandwidths(SourceFolder folder) {
    fragments =
        folder.csv("hardware/gpu_bandwidth.csv").stream()
            .sorted(
                Comparator.comparingInt((Line line) -> line.get("gpu").length())
                    .reversed()
                    .thenComparing(line -> line.get("source")))
            .toList();
  }

  /** What the sources say of the longest fragment found in the name, in GB/s. */
  Said of(String id, String name) {
    Said said = new Said(id, "bandwidth_gb_s", 0.02);
    Optional<String> longest =
        fragments.stream()
            .map(line -> line.get("gpu").toLowerCase(Locale.ROOT))
            .filter(fragment -> contains(name, fragment))
            .findFirst();
    fragments.stream()
        .filter(line -> line.get("gpu").toLowerCase(Locale.ROOT).equals(longest.orElse("")))
        .forEach(
            line ->
                said.add(
                    Observation.of(
                        line.number("bandwidth_gb_s").orElseThrow(),
                        line.get("source"),
                        line.get("as_of"))));
    return said;
  }

  private static boolean contains(String name, String fragment) {
    String padded = " " + name.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
    return padded.contains(" " + fragment + " ");
  }
}
