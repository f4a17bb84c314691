package rightsize.catalog.spdx;

import java.util.Optional;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Kind;

/**
 * A licence as somebody wrote it. What can be read is put into SPDX's spelling; what cannot stays
 * as it is, so that nothing is lost and nothing guessed.
 */
public final class Written {

  /** Said of models whose terms are a contract and not a public licence. */
  public static final String PROPRIETARY = "proprietary";

  private static final int LONGEST = 200;

  private Written() {}

  /** The field that holds one. */
  public static Field licence(String name) {
    return new Field(name, new Kind.Spelt(LONGEST, Written::spelt), false);
  }

  /** The licence meant, if the text says one: as an expression or by a name people use. */
  public static Optional<Expression> read(String text) {
    try {
      return Optional.of(expression(text));
    } catch (NoLicence e) {
      return Optional.empty();
    }
  }

  /** Why a text is no licence we know; empty when it is one, or says that there is none. */
  public static Optional<String> fault(String text) {
    try {
      if (!isProprietary(text)) {
        expression(text);
      }
      return Optional.empty();
    } catch (NoLicence e) {
      return Optional.of(e.getMessage());
    }
  }

  public static boolean isProprietary(String text) {
    return text.strip().equalsIgnoreCase(PROPRIETARY);
  }

  /** What the SPDX list lets one know of a licence's commercial use. */
  public static CommercialUse listed(String id) {
    return Names.use(id);
  }

  /** Whether SPDX does not list it, so that only the catalogue can say what it permits. */
  public static boolean isOurs(String id) {
    return id.startsWith(Names.REFERENCE);
  }

  private static String spelt(String text) {
    return isProprietary(text) ? PROPRIETARY : read(text).map(Expression::text).orElse(text);
  }

  private static Expression expression(String text) {
    return ExpressionReader.read(Spellings.of(text).orElse(text));
  }
}
