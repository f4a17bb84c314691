package rightsize.catalog.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row that has the shape it should have; only {@link Shape#read} makes one. */
public final class Row {

  private final Shape shape;
  private final ObjectNode json;

  Row(Shape shape, ObjectNode json) {
    this.shape = shape;
    this.json = json;
  }

  /** What another source says of one fact; kept, not shown. */
  public record Aside(String field, JsonNode value, Provenance said) {}

  /**
   * A dated row hanging on this one, with source and date filled in from the row.
   *
   * @param aside another source's differing word: kept, not shown
   */
  public record Dated(ObjectNode values, String from, Provenance said, boolean aside) {}

  /** The text of a key or fact, null when unknown or not applicable. */
  public String text(String field) {
    return json.hasNonNull(field) ? json.get(field).asText() : null;
  }

  /** The value of a field, null when the row does not have it; JSON null when it does not apply. */
  public JsonNode value(String field) {
    return json.get(field);
  }

  /** The row as it was read. */
  public ObjectNode json() {
    return json.deepCopy();
  }

  /** The facts the row states, in the order of its shape. */
  public Map<String, JsonNode> facts() {
    Map<String, JsonNode> stated = new LinkedHashMap<>();
    for (Field fact : shape.facts()) {
      if (json.has(fact.name())) {
        stated.put(fact.name(), json.get(fact.name()));
      }
    }
    return stated;
  }

  /** Source and date of the row as a whole. */
  public Provenance said() {
    return new Provenance(text("source"), text("on"), null, null);
  }

  /** Source and date of one fact or list. */
  public Provenance said(String fact) {
    return namesSourceOf(fact) ? provenance(json.get("from").get(fact)) : said();
  }

  /** Whether the row names a source for this very fact. */
  public boolean namesSourceOf(String fact) {
    return json.path("from").hasNonNull(fact);
  }

  /** Every source the row names, by the pointer to its name. */
  public Map<String, String> sources() {
    Map<String, String> named = new LinkedHashMap<>();
    addSource(named, "", json);
    json.path("from")
        .fields()
        .forEachRemaining(e -> addSource(named, "/from/" + e.getKey(), e.getValue()));
    addSources(named, "also");
    shape.parts().forEach(part -> addSources(named, part.name()));
    return named;
  }

  private void addSources(Map<String, String> named, String list) {
    for (int i = 0; i < json.path(list).size(); i++) {
      addSource(named, "/" + list + "/" + i, json.get(list).get(i));
    }
  }

  private static void addSource(Map<String, String> named, String at, JsonNode said) {
    if (said.hasNonNull("source")) {
      named.put(at + "/source", said.get("source").asText());
    }
  }

  public List<Aside> also() {
    List<Aside> asides = new ArrayList<>();
    for (JsonNode each : json.path("also")) {
      String field = each.get("field").asText();
      if (shape.parts().stream().noneMatch(part -> part.name().equals(field))) {
        asides.add(new Aside(field, each.get("value"), provenance(each)));
      }
    }
    return asides;
  }

  public List<Dated> parts(String name) {
    List<Dated> dated = new ArrayList<>();
    json.path(name).forEach(each -> dated.add(dated((ObjectNode) each, said(name), false)));
    for (JsonNode other : json.path("also")) {
      if (other.get("field").asText().equals(name)) {
        Provenance said = provenance(other);
        other.get("value").forEach(each -> dated.add(dated((ObjectNode) each, said, true)));
      }
    }
    return dated;
  }

  /** A dated row that stands by itself, with its own source and date. */
  public static Dated dated(ObjectNode each) {
    return dated(each, null, false);
  }

  private static Dated dated(ObjectNode each, Provenance otherwise, boolean aside) {
    ObjectNode values = each.deepCopy();
    JsonNode source = values.remove("source");
    JsonNode on = values.remove("on");
    return new Dated(
        values,
        values.remove("from").asText(),
        new Provenance(
            source == null ? otherwise.source() : source.asText(),
            on == null ? otherwise.on() : on.asText(),
            null,
            null),
        aside);
  }

  private static Provenance provenance(JsonNode json) {
    return new Provenance(
        json.get("source").asText(),
        json.get("on").asText(),
        json.hasNonNull("url") ? json.get("url").asText() : null,
        json.hasNonNull("confidence") ? json.get("confidence").asText() : null);
  }
}
