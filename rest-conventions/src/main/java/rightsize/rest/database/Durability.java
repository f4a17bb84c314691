package rightsize.rest.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The settings on which "stored" rests, as the server says them. */
record Durability(Map<String, String> settings) {

  private static final List<String> NAMES =
      List.of("fsync", "full_page_writes", "synchronous_commit");

  static Durability of(DataSource database) throws SQLException {
    Map<String, String> settings = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String name : NAMES) {
        try (ResultSet row = statement.executeQuery("SHOW " + name)) {
          row.next();
          settings.put(name, row.getString(1));
        }
      }
    }
    return new Durability(settings);
  }

  /** The settings that let an acknowledged write be lost; local commit and above are safe. */
  List<String> lossy() {
    return settings.entrySet().stream()
        .filter(setting -> setting.getValue().equals("off"))
        .map(Map.Entry::getKey)
        .toList();
  }
}
