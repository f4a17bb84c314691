package rightsize.catalog.facts;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import rightsize.catalog.rows.Provenance;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;

/** Finds the names in rows that the catalogue does not know. */
public final class References {

  private static final String NO_SOURCE = "no such source; add it to the sources first";

  private final Connection database;
  private final List<Row> rows;
  private final Map<Integer, List<Refusal>> refusals = new TreeMap<>();

  public References(Connection database, List<Row> rows) {
    this.database = database;
    this.rows = rows;
    Set<String> named = new HashSet<>();
    rows.forEach(row -> named.addAll(row.sources().values()));
    Set<String> unknown = unknown("sources", named);
    for (int i = 0; i < rows.size(); i++) {
      for (Map.Entry<String, String> source : rows.get(i).sources().entrySet()) {
        if (unknown.contains(source.getValue())) {
          refuse(i, source.getKey(), NO_SOURCE);
        }
      }
    }
  }

  /** The source of a row that stands by itself. */
  static Map<Integer, List<Refusal>> ofSource(Connection database, Provenance said) {
    References none = new References(database, List.of());
    return none.unknown("sources", Set.of(said.source())).isEmpty()
        ? Map.of()
        : none.refuse(0, "/source", NO_SOURCE).refusals();
  }

  /** The field names something in a table, or nothing at all. */
  public References to(String field, String table) {
    Set<String> named = new HashSet<>();
    rows.forEach(row -> named.add(row.text(field)));
    Set<String> unknown = unknown(table, named);
    for (int i = 0; i < rows.size(); i++) {
      if (unknown.contains(rows.get(i).text(field))) {
        refuse(i, "/" + field, "the catalogue has no such entry in " + table);
      }
    }
    return this;
  }

  /** These keys together may occur once. */
  public References once(String... keys) {
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> key = new ArrayList<>();
      for (String field : keys) {
        key.add(rows.get(i).text(field));
      }
      if (!seen.add(key)) {
        refuse(i, "/" + keys[0], "the same " + String.join(", ", keys) + " is there twice");
      }
    }
    return this;
  }

  public References refuse(int row, String pointer, String reason) {
    refusals
        .computeIfAbsent(row, i -> new ArrayList<>())
        .add(Refusal.unacceptable(pointer, reason));
    return this;
  }

  /** What is wrong, by the place of the row. */
  public Map<Integer, List<Refusal>> refusals() {
    return refusals;
  }

  private Set<String> unknown(String table, Set<String> named) {
    Set<String> unknown = new HashSet<>(named);
    unknown.removeIf(Objects::isNull);
    Sql.texts(
            database,
            "SELECT id FROM " + table + " WHERE id = ANY (?::text[])",
            List.copyOf(unknown))
        .forEach(unknown::remove);
    return unknown;
  }
}
