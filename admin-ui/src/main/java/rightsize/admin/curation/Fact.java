package rightsize.admin.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rightsize.admin.forms.Typed;

/**
 * One field that curators fill in.
 *
 * @param name on the wire; parts of an object with a point between, {@code architecture.layers},
 *     and of a list with their place in it, {@code tiers.0.input}
 * @param options what may be chosen, or what a list may hold; empty when anything goes
 * @param key it tells one entry from another and cannot be changed later
 */
record Fact(String name, Kind kind, List<String> options, boolean required, boolean key) {

  enum Kind {
    TEXT,
    DAY,
    NUMBER,
    WHOLE,
    FLAG,
    CHOICE,
    LIST
  }

  /** How an inapplicable fact is written in a form. */
  static final String NOT_APPLICABLE = "\u2013";

  private static final List<String> ALSO_NOT_APPLICABLE =
      List.of(NOT_APPLICABLE, "-", "\u2014", "n/a", "\u4e0d\u9002\u7528");

  static Fact text(String name) {
    return new Fact(name, Kind.TEXT, List.of(), false, false);
  }

  static Fact day(String name) {
    return new Fact(name, Kind.DAY, List.of(), false, false);
  }

  static Fact number(String name) {
    return new Fact(name, Kind.NUMBER, List.of(), false, false);
  }

  static Fact whole(String name) {
    return new Fact(name, Kind.WHOLE, List.of(), false, false);
  }

  static Fact flag(String name) {
    return new Fact(name, Kind.FLAG, List.of("true", "false"), false, false);
  }

  static Fact choice(String name, String... options) {
    return new Fact(name, Kind.CHOICE, List.of(options), false, false);
  }

  static Fact list(String name, String... options) {
    return new Fact(name, Kind.LIST, List.of(options), false, false);
  }

  Fact must() {
    return new Fact(name, kind, options, true, key);
  }

  Fact fixed() {
    return new Fact(name, kind, options, required, true);
  }

  /** The name without the object it is part of. */
  String shortName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Where its object stands in a list, from 1 on; empty where it is in none. */
  Optional<String> place() {
    String[] steps = name.split("\\.");
    return steps.length < 3
        ? Optional.empty()
        : Optional.of(String.valueOf(Integer.parseInt(steps[1]) + 1));
  }

  boolean chosen() {
    return kind == Kind.CHOICE || kind == Kind.FLAG;
  }

  /** Any of a few words, or anything when there are none to choose from. */
  boolean several() {
    return kind == Kind.LIST && !options.isEmpty();
  }

  /** The value as its form shows it; empty when nobody knows it. */
  String shown(JsonNode value) {
    if (value == null || value.isMissingNode()) {
      return "";
    }
    if (value.isNull()) {
      return NOT_APPLICABLE;
    }
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(part.asText()));
      return String.join(", ", parts);
    }
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  /**
   * What was typed, as the catalogue wants it.
   *
   * @return empty when it is not of this kind
   */
  Optional<JsonNode> read(String typed) {
    if (ALSO_NOT_APPLICABLE.contains(typed) && !required) {
      return Optional.of(JsonNodeFactory.instance.nullNode());
    }
    return switch (kind) {
      case TEXT, CHOICE -> Optional.of(TextNode.valueOf(typed));
      case DAY ->
          typed.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")
              ? Optional.of(TextNode.valueOf(typed))
              : Optional.empty();
      case NUMBER -> Typed.number(typed).map(DecimalNode::valueOf);
      case WHOLE ->
          Typed.number(typed)
              .filter(number -> number.stripTrailingZeros().scale() <= 0)
              .map(BigDecimal::toBigInteger)
              .map(number -> JsonNodeFactory.instance.numberNode(number));
      case FLAG -> Optional.of(BooleanNode.valueOf(typed.equals("true")));
      case LIST -> Optional.of(listed(typed));
    };
  }

  private static ArrayNode listed(String typed) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (String part : typed.split("[,\\uff0c\\u3001]")) {
      if (!part.isBlank()) {
        list.add(part.strip());
      }
    }
    return list;
  }
}
