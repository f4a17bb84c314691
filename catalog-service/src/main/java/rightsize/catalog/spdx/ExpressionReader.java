package rightsize.catalog.spdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an expression: WITH binds closest, then AND, then OR; operators are written large or small
 * throughout, as SPDX 3.0 has it.
 */
final class ExpressionReader {

  private static final Pattern TOKEN = Pattern.compile("[()]|[^\\s()]+");
  private static final int DEEPEST = 20;

  private final List<String> tokens = new ArrayList<>();
  private int next;
  private int depth;

  private ExpressionReader(String text) {
    Matcher each = TOKEN.matcher(text);
    while (each.find()) {
      tokens.add(each.group());
    }
  }

  /**
   * @throws NoLicence with the reason, for people
   */
  static Expression read(String text) {
    ExpressionReader reader = new ExpressionReader(text);
    Expression all = reader.any();
    if (reader.next < reader.tokens.size()) {
      throw new NoLicence("AND, OR or WITH is expected before " + reader.tokens.get(reader.next));
    }
    return all;
  }

  private Expression any() {
    List<Expression> parts = new ArrayList<>(List.of(all()));
    while (takes("OR")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.get(0) : new Expression.Any(List.copyOf(parts));
  }

  private Expression all() {
    List<Expression> parts = new ArrayList<>(List.of(one()));
    while (takes("AND")) {
      parts.add(one());
    }
    return parts.size() == 1 ? parts.get(0) : new Expression.All(List.copyOf(parts));
  }

  private Expression one() {
    if (takes("(")) {
      if (++depth > DEEPEST) {
        throw new NoLicence("at most " + DEEPEST + " brackets inside each other");
      }
      Expression inside = any();
      if (!takes(")")) {
        throw new NoLicence("a bracket is not closed");
      }
      depth--;
      return inside;
    }
    Expression.One licence = licence(word("a licence"));
    return takes("WITH") ? new Expression.With(licence, exception(word("an exception"))) : licence;
  }

  private static Expression.One licence(String written) {
    return Names.licence(written)
        .map(id -> new Expression.One(id, false))
        .or(
            () ->
                written.endsWith("+")
                    ? Names.licence(written.substring(0, written.length() - 1))
                        .filter(id -> !id.startsWith(Names.REFERENCE))
                        .map(id -> new Expression.One(id, true))
                    : Optional.empty())
        .orElseThrow(
            () -> new NoLicence("SPDX has no licence " + written + "; its own is a LicenseRef-"));
  }

  private static String exception(String written) {
    return Names.exception(written)
        .orElseThrow(() -> new NoLicence("SPDX has no exception " + written));
  }

  private String word(String wanted) {
    if (next == tokens.size()) {
      throw new NoLicence(wanted + " is expected at the end");
    }
    return tokens.get(next++);
  }

  private boolean takes(String token) {
    boolean here =
        next < tokens.size()
            && (tokens.get(next).equals(token)
                || tokens.get(next).equals(token.toLowerCase(Locale.ROOT)));
    next += here ? 1 : 0;
    return here;
  }
}
