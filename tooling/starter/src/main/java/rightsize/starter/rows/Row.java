package rightsize.starter.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One NDJSON row being written: members in the order they are put, unknown ones left out, and for
 * each the source that said so where it is not the row's own.
 */
public final class Row {

  private final String source;
  private final String on;
  private final Map<String, Object> members = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> from = new LinkedHashMap<>();
  private final List<Map<String, Object>> also = new ArrayList<>();

  public Row(String source, String on) {
    this.source = source;
    this.on = on;
  }

  /** A row of the ledger itself: a source is not quoted from another one. */
  public static Row ofSource() {
    return new Row(null, null);
  }

  /** Puts a member that the row's own source states; null and empty lists are unknown. */
  public Row put(String field, Object value) {
    if (value instanceof Optional<?> maybe) {
      return put(field, maybe.orElse(null));
    }
    if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      members.put(field, value);
    }
    return this;
  }

  /** Puts JSON null: the question does not apply. */
  public Row notApplicable(String field) {
    members.put(field, null);
    return this;
  }

  public Row put(String field, Observation shown) {
    put(field, shown.value());
    boolean own = shown.source().equals(source) && shown.on().equals(on);
    if (!own || shown.url() != null || shown.confidence() != null) {
      from.put(field, origin(shown));
    }
    return this;
  }

  /** Keeps what another source says beside the shown value. */
  public Row beside(String field, Observation other) {
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("field", field);
    kept.put("value", other.value());
    kept.putAll(origin(other));
    also.add(kept);
    return this;
  }

  public Object get(String field) {
    return members.get(field);
  }

  public boolean has(String field) {
    return members.get(field) != null;
  }

  public Map<String, Object> toMap() {
    Map<String, Object> row = new LinkedHashMap<>(members);
    if (source != null) {
      row.put("source", source);
      row.put("on", on);
    }
    if (!from.isEmpty()) {
      row.put("from", from);
    }
    if (!also.isEmpty()) {
      row.put("also", also);
    }
    return row;
  }

  private static Map<String, Object> origin(Observation said) {
    Map<String, Object> origin = new LinkedHashMap<>();
    origin.put("source", said.source());
    origin.put("on", said.on());
    if (said.url() != null) {
      origin.put("url", said.url());
    }
    if (said.confidence() != null) {
      origin.put("confidence", said.confidence());
    }
    return origin;
  }
}
