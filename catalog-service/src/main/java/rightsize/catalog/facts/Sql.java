package rightsize.catalog.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rightsize.catalog.rows.Json;

/**
 * Set-based statements: whole columns go over as arrays, so that five thousand rows cost one round
 * trip. A list of texts is bound as {@code text[]}.
 */
public final class Sql {

  private Sql() {}

  /** Runs a statement and answers how many rows it wrote. */
  public static int run(Connection connection, String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(connection, statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new LedgerFailure(e);
    }
  }

  /** The first column of every row, as text. */
  public static List<String> texts(Connection connection, String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(connection, statement, values);
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new LedgerFailure(e);
    }
  }

  /** The first column of every row, a JSON object. */
  public static List<ObjectNode> objects(Connection connection, String sql, Object... values) {
    return texts(connection, sql, values).stream().map(Json::stored).toList();
  }

  /** One column of an array parameter, made from many things. */
  public static <T> List<String> column(List<T> all, Function<? super T, String> cell) {
    List<String> cells = new ArrayList<>(all.size());
    all.forEach(each -> cells.add(cell.apply(each)));
    return cells;
  }

  private static void bind(Connection connection, PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof List<?> texts) {
        statement.setArray(i + 1, connection.createArrayOf("text", texts.toArray()));
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
  }

  /** The database refused or is away; the cause says which. */
  public static final class LedgerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerFailure(SQLException cause) {
      super(cause);
    }
  }
}
