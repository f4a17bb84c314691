package rightsize.admin.models;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list's address: filter, order and page. Whoever copies it sees the same rows. */
record ModelQuery(Map<String, String> values) {
  /** Filters with counts beside them, in the order of the page. */
  static final List<String> FACETS =
      List.of(
          "size_class",
          "open_weights",
          "commercial_use",
          "capability",
          "modality",
          "language",
          "provider",
          "developer",
          "licence",
          "status");

  private static final List<String> OTHERS =
      List.of(
          "q",
          "family",
          "output_modality",
          "min_context",
          "max_input_price",
          "orderBy",
          "sortOrder",
          "pageSize",
          "pageToken");

  /** What the address holds of these names; others are not passed on. */
  static ModelQuery of(Map<String, List<String>> parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    for (List<String> names : List.of(FACETS, OTHERS)) {
      for (String name : names) {
        String value = parameters.getOrDefault(name, List.of("")).getFirst();
        if (!value.isBlank()) {
          values.put(name, value.strip());
        }
      }
    }
    return new ModelQuery(values);
  }

  /** So many rows a page. */
  ModelQuery paged(int rows) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put("pageSize", Integer.toString(rows));
    return new ModelQuery(changed);
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** The address with one value changed, from the first page on. */
  String with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove("pageToken");
    changed.put(name, value);
    return address(changed);
  }

  String without(String name) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove("pageToken");
    changed.remove(name);
    return address(changed);
  }

  Map<String, String> filters() {
    Map<String, String> filters = new LinkedHashMap<>(values);
    if (get("orderBy").equals("released_on")) {
      filters.put("sortOrder", "desc");
    }
    return filters;
  }

  private static String address(Map<String, String> values) {
    return values.entrySet().stream()
        .map(
            value ->
                value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "/models?", ""));
  }
}
