package rightsize.catalog.filters;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.time.LocalDate;
import rightsize.facts.PartialDate;
import rightsize.rest.problems.Problem;

/** The values that stand in an expression, none of them larger than a database takes with ease. */
record Literals(CelAbstractSyntaxTree ast) {

  private static final BigDecimal GREATEST = new BigDecimal("1000000000");
  private static final int DECIMALS = 20;

  /** A text, number or boolean. */
  Object value(CelExpr part) {
    CelConstant constant = part.constant();
    return switch (constant.getKind()) {
      case STRING_VALUE -> text(part, constant.stringValue());
      case BOOLEAN_VALUE -> constant.booleanValue();
      case INT64_VALUE -> number(part, BigDecimal.valueOf(constant.int64Value()));
      case DOUBLE_VALUE -> number(part, constant.doubleValue());
      case NULL_VALUE ->
          throw refused(part, "null is no value: !known(licence) finds what is unknown");
      default -> throw refused(part, "a text, a number, true or false is expected");
    };
  }

  /** The first day that a text may mean. */
  LocalDate day(CelExpr part) {
    try {
      return PartialDate.of(part.constant().stringValue()).first();
    } catch (IllegalArgumentException e) {
      throw refused(part, "a year, month or day such as \"2025\", \"2025-09\" or \"2025-09-17\"");
    }
  }

  Problem refused(CelExpr part, String why) {
    int at = ast.getSource().getPositionsMap().getOrDefault(part.id(), 0);
    return Complaint.at(
        ast.getSource().getOffsetLocation(at).orElse(CelSourceLocation.of(1, 0)), why);
  }

  private String text(CelExpr part, String text) {
    if (text.indexOf('\0') >= 0) {
      throw refused(part, "no text holds that character");
    }
    return text;
  }

  private BigDecimal number(CelExpr part, double number) {
    if (!Double.isFinite(number)) {
      throw refused(part, "that is no number");
    }
    return number(part, BigDecimal.valueOf(number));
  }

  private BigDecimal number(CelExpr part, BigDecimal number) {
    if (number.abs().compareTo(GREATEST) > 0 || number.scale() > DECIMALS) {
      throw refused(part, "a number from -1000000000 to 1000000000 is expected");
    }
    return number;
  }
}
