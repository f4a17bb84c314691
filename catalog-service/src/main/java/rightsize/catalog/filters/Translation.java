package rightsize.catalog.filters;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A checked expression becomes SQL. Every part of it is said once, so that the SQL grows no faster
 * than the expression; every value in it becomes a parameter. Where a value is unknown SQL's null
 * carries that on: what it decides is unknown, and {@code unknown || true} is true.
 */
final class Translation {

  private static final int LONGEST_LIST = 100;

  private final CelAbstractSyntaxTree ast;
  private final Map<String, FilterField> fields;
  private final Literals literals;
  private final Map<String, Object> values = new LinkedHashMap<>();

  Translation(CelAbstractSyntaxTree ast, Map<String, FilterField> fields) {
    this.ast = ast;
    this.fields = fields;
    this.literals = new Literals(ast);
  }

  Condition condition() {
    return new Condition(sql(ast.getExpr()), values);
  }

  private String sql(CelExpr part) {
    return switch (part.getKind()) {
      case CONSTANT -> parameter(literals.value(part));
      case IDENT -> field(part).sql();
      case CALL -> "(" + call(part) + ")";
      case LIST -> throw literals.refused(part, "a list of values only stands after in");
      default -> throw literals.refused(part, "a filter does not know this");
    };
  }

  private String call(CelExpr part) {
    String name = part.call().function();
    List<CelExpr> of =
        Stream.concat(part.call().target().stream(), part.call().args().stream()).toList();
    if (Functions.COMPARISONS.containsKey(name)) {
      return comparison(name, of.get(0), of.get(1));
    }
    if (Functions.ARITHMETIC.containsKey(name)) {
      return sql(of.get(0)) + " " + Functions.ARITHMETIC.get(name) + " " + sql(of.get(1));
    }
    return switch (name) {
      case "_&&_" -> sql(of.get(0)) + " AND " + sql(of.get(1));
      case "_||_" -> sql(of.get(0)) + " OR " + sql(of.get(1));
      case "!_" -> "NOT " + sql(of.get(0));
      case "_?_:_" ->
          "CASE %s WHEN true THEN %s WHEN false THEN %s END"
              .formatted(sql(of.get(0)), sql(of.get(1)), sql(of.get(2)));
      case "@in" ->
          of.get(1).getKind() == CelExpr.ExprKind.Kind.LIST
              ? oneOf(of.get(0), of.get(1))
              : holds(of.get(1), of.get(0));
      case "known" -> known(of.get(0));
      case "size" -> "jsonb_array_length(" + sql(of.get(0)) + ")";
      case "startsWith" -> "starts_with(" + sql(of.get(0)) + ", " + sql(of.get(1)) + ")";
      case "endsWith" ->
          "starts_with(reverse(" + sql(of.get(0)) + "), reverse(" + sql(of.get(1)) + "))";
      case "contains" -> "strpos(" + sql(of.get(0)) + ", " + sql(of.get(1)) + ") > 0";
      default -> throw literals.refused(part, "a filter does not know " + name);
    };
  }

  private String comparison(String name, CelExpr left, CelExpr right) {
    String sign = Functions.COMPARISONS.get(name);
    boolean same = sign.equals("=") || sign.equals("<>");
    // letters stand in the order of their numbers, whatever the database's language
    boolean texts = type(left).equals(SimpleType.STRING) && type(right).equals(SimpleType.STRING);
    String order = texts && !same ? " COLLATE \"C\"" : "";
    return side(left, right, same) + order + " " + sign + " " + side(right, left, same);
  }

  /** One side of a comparison; beside a day, a text is one. */
  private String side(CelExpr part, CelExpr other, boolean same) {
    boolean text = type(part).equals(SimpleType.STRING);
    boolean literal = part.getKind() == CelExpr.ExprKind.Kind.CONSTANT;
    if (text && type(other).equals(FilterField.DAY)) {
      if (!literal) {
        throw literals.refused(part, "beside a day stands a text such as \"2025-09\"");
      }
      return parameter(literals.day(part));
    }
    if (text && literal && same && other.getKind() == CelExpr.ExprKind.Kind.IDENT) {
      return parameter(word(part, field(other)));
    }
    return sql(part);
  }

  private String oneOf(CelExpr part, CelExpr list) {
    List<CelExpr> elements = list.list().elements();
    if (elements.isEmpty() || elements.size() > LONGEST_LIST) {
      throw literals.refused(list, "from 1 to " + LONGEST_LIST + " values");
    }
    boolean texts = type(part).equals(SimpleType.STRING);
    List<Object> wanted = new ArrayList<>();
    for (CelExpr element : elements) {
      if (element.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
        throw literals.refused(element, "a list after in holds values only");
      }
      Object value =
          texts && part.getKind() == CelExpr.ExprKind.Kind.IDENT
              ? word(element, field(part))
              : literals.value(element);
      if (texts != value instanceof String) {
        throw literals.refused(element, texts ? "a text is expected" : "a number is expected");
      }
      wanted.add(value);
    }
    return sql(part) + " IN (" + parameter(wanted) + ")";
  }

  private String holds(CelExpr list, CelExpr part) {
    boolean word =
        part.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && list.getKind() == CelExpr.ExprKind.Kind.IDENT;
    String one = word ? parameter(word(part, field(list))) : sql(part);
    return sql(list) + " @> to_jsonb(CAST(" + one + " AS text))";
  }

  private String known(CelExpr part) {
    if (part.getKind() != CelExpr.ExprKind.Kind.IDENT) {
      throw literals.refused(part, "known asks for the name of a field");
    }
    return field(part).sql() + " IS NOT NULL";
  }

  private FilterField field(CelExpr part) {
    return fields.get(ast.getReferenceOrThrow(part.id()).name());
  }

  /** A text that could stand in the field; what never could is a mistake of the asker. */
  private String word(CelExpr part, FilterField field) {
    if (!(literals.value(part) instanceof String text)) {
      throw literals.refused(part, "a text is expected");
    }
    field
        .objection(text)
        .ifPresent(
            why -> {
              throw literals.refused(part, why);
            });
    return text;
  }

  private String parameter(Object value) {
    String name = "filter_" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  private CelType type(CelExpr part) {
    return ast.getTypeOrThrow(part.id());
  }
}
