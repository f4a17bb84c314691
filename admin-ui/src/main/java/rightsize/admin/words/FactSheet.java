package rightsize.admin.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import rightsize.admin.words.FactLine.Other;
import rightsize.admin.words.FactLine.Said;

/**
 * Reads facts off an entity of the catalogue: shown values at its top, every observation under
 * {@code facts}, or compactly under {@code sources}.
 */
public final class FactSheet {
  private final JsonNode entity;
  private final JsonNode names;
  private final Say say;

  /**
   * @param names the entity's {@code source_names}: id to name, url, licence
   */
  public FactSheet(JsonNode entity, JsonNode names, Say say) {
    this.entity = entity;
    this.names = names;
    this.say = say;
  }

  public List<FactLine> lines(List<String> fields) {
    return fields.stream().map(this::line).toList();
  }

  /** The same, without what nobody has said. */
  public List<FactLine> knownLines(List<String> fields) {
    return fields.stream().filter(entity::has).map(this::line).toList();
  }

  public FactLine line(String field) {
    JsonNode value = entity.get(field);
    Said said = compact(field);
    List<Other> others = new ArrayList<>();
    for (JsonNode observation : entity.path("facts").path(field)) {
      if (observation.path("shown").asBoolean()) {
        said = said(observation);
      } else if (!observation.path("withdrawn").asBoolean()) {
        others.add(new Other(observed(field, observation), said(observation)));
      }
    }
    boolean known = value != null && !value.isNull();
    return new FactLine(field, say.field(field), say.fact(field, value), known, said, others);
  }

  /** Source and date that stand beside the values: prices, scores. */
  public Said said(JsonNode row) {
    String source = row.path("source").asText("");
    JsonNode named = names.path(source);
    return new Said(
        say.source(source, named.path("name").asText(source)),
        web(row.path("url").asText(named.path("url").asText(""))),
        row.path("on").asText(""),
        row.path("by_hand").asBoolean());
  }

  private Said compact(String field) {
    JsonNode pair = entity.path("sources").path(field);
    if (!pair.isArray()) {
      return Said.NOBODY;
    }
    String source = pair.path(0).asText();
    JsonNode named = names.path(source);
    return new Said(
        say.source(source, named.path("name").asText(source)),
        web(named.path("url").asText("")),
        pair.path(1).asText(),
        false);
  }

  private String observed(String field, JsonNode observation) {
    return switch (observation.path("state").asText()) {
      case "known" -> say.fact(field, observation.get("value"));
      case "not_applicable" -> say.notApplicable();
      default -> say.unknown();
    };
  }

  /** Only addresses of the web become links. */
  public static String web(String url) {
    return url.startsWith("https://") || url.startsWith("http://") ? url : "";
  }
}
