package rightsize.admin.models;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list's address: filter, order and page. Whoever copies it sees the same rows. */
record ModelQuery(Map<String, List<String>> values) {
  /** Filters with counts beside them, in the order of the page. */
  static final List<String> FACETS =
      List.of(
          "size_class",
          "open_weights",
          "commercial_use",
          "capability",
          "modality",
          "output_modality",
          "language",
          "provider",
          "developer",
          "family",
          "licence",
          "status");

  /** The day that is looked back to. */
  static final String AS_OF = "as_of";

  /** What people write where the other filters are not enough. */
  static final String EXPRESSION = "filter";

  /** Filters from here to there, with the name of the range the catalogue tells. */
  static final Map<String, List<String>> RANGES = ranges();

  /** How the rows are shown, which is no filter. */
  private static final List<String> VIEW = List.of("orderBy", "sortOrder", "pageSize", "pageToken");

  /** What is sorted downwards unless the address says otherwise: newest, longest, most. */
  private static final Set<String> DOWNWARDS =
      Set.of("relevance", "released_on", "context_tokens", "scores");

  private static Map<String, List<String>> ranges() {
    Map<String, List<String>> ranges = new LinkedHashMap<>();
    ranges.put("total_params_b", List.of("min_params_b", "max_params_b"));
    ranges.put("context_tokens", List.of("min_context", "max_context"));
    ranges.put("input_price", List.of("min_input_price", "max_input_price"));
    ranges.put("output_price", List.of("min_output_price", "max_output_price"));
    ranges.put("released_on", List.of("released_after", "released_before"));
    return ranges;
  }

  private static List<String> bounds() {
    return RANGES.values().stream().flatMap(List::stream).toList();
  }

  /** What the address holds of these names; others are not passed on. */
  static ModelQuery of(Map<String, List<String>> parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (List<String> names : List.of(List.of("q", AS_OF, EXPRESSION), FACETS, bounds(), VIEW)) {
      for (String name : names) {
        List<String> given =
            parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(isSeveral(name) ? 20 : 1)
                .toList();
        if (!given.isEmpty()) {
          values.put(name, given);
        }
      }
    }
    if (!values.containsKey("q")) {
      values.remove("orderBy", List.of("relevance"));
    }
    return new ModelQuery(values);
  }

  /**
   * The list that shows what the catalogue would answer to this: the way back from {@link
   * #question()}, for a question that was kept.
   *
   * @param question the part of an address after the question mark
   */
  static ModelQuery asking(String question) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : question.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values
            .computeIfAbsent(pair.substring(0, equals), any -> new ArrayList<>())
            .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    ModelQuery query = of(values).unpaged();
    boolean upwards = !query.values.containsKey("sortOrder") && !query.order().equals("relevance");
    return upwards && query.isDownwards()
        ? query.changed("sortOrder", List.of("asc")) // the catalogue's usual direction, not ours
        : query;
  }

  /** The same models in the same order, however it is written. */
  boolean asksTheSameAs(ModelQuery other) {
    return order().equals(other.order())
        && isDownwards() == other.isDownwards()
        && filterSets().equals(other.filterSets());
  }

  private Map<String, Set<String>> filterSets() {
    Map<String, Set<String>> sets = new HashMap<>();
    filters().forEach((name, values) -> sets.put(name, Set.copyOf(values)));
    return sets;
  }

  /** Whether it is sorted the other way than this order usually is. */
  boolean isTurnedRound() {
    return isDownwards() != DOWNWARDS.contains(order());
  }

  private static boolean isSeveral(String name) {
    return FACETS.contains(name) && !name.equals("open_weights");
  }

  /** So many rows a page. */
  ModelQuery paged(int rows) {
    return changed("pageSize", List.of(Integer.toString(rows)));
  }

  String get(String name) {
    return all(name).isEmpty() ? "" : all(name).getFirst();
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** What it is sorted by: as asked, else what fits best, else the name. */
  String order() {
    String usual = values.containsKey("q") ? "relevance" : "name";
    return values.containsKey("orderBy") ? get("orderBy") : usual;
  }

  boolean isDownwards() {
    return values.containsKey("sortOrder")
        ? get("sortOrder").equals("desc")
        : DOWNWARDS.contains(order());
  }

  /** The address sorted by this; by what it is sorted by already, the other way round. */
  String sorted(String by) {
    boolean down = by.equals(order()) ? !isDownwards() : DOWNWARDS.contains(by);
    return changed("orderBy", List.of(by))
        .changed("sortOrder", List.of(down ? "desc" : "asc"))
        .address();
  }

  /** The address with one value more, where only one can be, in place of the other. */
  String with(String name, String value) {
    List<String> more = new ArrayList<>(isSeveral(name) ? all(name) : List.of());
    more.add(value);
    return changed(name, more).address();
  }

  String without(String name, String value) {
    return changed(name, all(name).stream().filter(each -> !each.equals(value)).toList()).address();
  }

  /** The address of another page of the same list. */
  String page(String token) {
    return changed("pageToken", List.of(token)).address();
  }

  /** From the first page on; without values it is gone. */
  private ModelQuery changed(String name, List<String> to) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.remove("pageToken");
    if (to.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, to);
    }
    return new ModelQuery(changed);
  }

  /** The same rows, however many pages. */
  ModelQuery unpaged() {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    all.remove("pageSize");
    all.remove("pageToken");
    return new ModelQuery(all);
  }

  /** What narrows the list, without order and page. */
  Map<String, List<String>> filters() {
    Map<String, List<String>> filters = new LinkedHashMap<>(values);
    VIEW.forEach(filters::remove);
    return filters;
  }

  /** What the catalogue is asked. */
  Map<String, List<String>> question() {
    Map<String, List<String>> question = new LinkedHashMap<>(values);
    if (isDownwards()) {
      question.put("sortOrder", List.of("desc"));
    }
    return question;
  }

  String address() {
    return "/models" + (values.isEmpty() ? "" : "?" + text(values));
  }

  /** As the part of an address after the question mark. */
  static String text(Map<String, List<String>> values) {
    return values.entrySet().stream()
        .flatMap(each -> each.getValue().stream().map(value -> pair(each.getKey(), value)))
        .collect(Collectors.joining("&"));
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Those of the values that have none of these names, for forms to carry along. */
  Stream<Map.Entry<String, String>> others(Set<String> names) {
    return values.entrySet().stream()
        .filter(each -> !names.contains(each.getKey()) && !each.getKey().equals("pageToken"))
        .flatMap(each -> each.getValue().stream().map(value -> Map.entry(each.getKey(), value)));
  }
}
