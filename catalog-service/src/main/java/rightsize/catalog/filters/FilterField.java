package rightsize.catalog.filters;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rightsize.catalog.rows.Kind;
import rightsize.catalog.rows.Refusal;

/**
 * A field that an expression may name.
 *
 * @param sql its value, null where it is unknown or does not apply; of a list, as jsonb
 */
public record FilterField(String name, Kind kind, String sql) {

  /** Days have a type of their own, so that nobody takes them for texts. */
  static final CelType DAY = SimpleType.TIMESTAMP;

  CelType type() {
    return switch (kind) {
      case Kind.Text text -> SimpleType.STRING;
      case Kind.Spelt spelt -> SimpleType.STRING;
      case Kind.OneOf words -> SimpleType.STRING;
      case Kind.Decimal decimal -> SimpleType.DOUBLE;
      case Kind.Whole whole -> SimpleType.DOUBLE;
      case Kind.Flag flag -> SimpleType.BOOL;
      case Kind.Day day -> DAY;
      case Kind.Many many -> ListType.create(SimpleType.STRING);
      case Kind.Members members -> throw new IllegalArgumentException(name + " has members");
      case Kind.Rising rising -> throw new IllegalArgumentException(name + " has members");
    };
  }

  /** Why a text could never stand in it, or in its list. */
  Optional<String> objection(String text) {
    List<Refusal> refusals = new ArrayList<>();
    Kind one = kind instanceof Kind.Many many ? many.each() : kind;
    one.check(TextNode.valueOf(text), "", refusals::add);
    return refusals.stream().findFirst().map(Refusal::reason);
  }
}
