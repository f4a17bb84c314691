package rightsize.feedback.standings;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import rightsize.decision.needs.Task;
import rightsize.decision.standings.Experience;
import rightsize.decision.standings.Outcome;

/** The reports that count, read as columns: there may be a million. */
@ApplicationScoped
class CountedReports {

  /** Events beyond this distance from the newest have certainly become visible. */
  private static final int IN_FLIGHT = 10_000;

  private final DataSource database;

  CountedReports(DataSource database) {
    this.database = database;
  }

  /**
   * Changes whenever a report is filed or moderated. Numbers are drawn before transactions commit,
   * so the newest alone would miss a slow one: the count of the recent ones shows it.
   */
  String version() {
    String sql =
        "SELECT newest, (SELECT count(*) FROM report_events WHERE seq > newest - "
            + IN_FLIGHT
            + ") FROM (SELECT coalesce(max(seq), 0) AS newest FROM report_events) AS n";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1) + "-" + row.getLong(2);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Experience> all() {
    String sql =
        "SELECT author, team_id, verified, model, task, tries, successes, rating, observed_on,"
            + " build IS NOT NULL FROM reports WHERE state = 'counted'";
    List<Experience> experiences = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setFetchSize(5_000);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          Task.of(row.getString(5)).ifPresent(task -> experiences.add(read(row, task)));
        }
      }
      return experiences;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Experience read(ResultSet row, Task task) {
    try {
      return new Experience(
          row.getString(1),
          row.getString(2),
          row.getBoolean(3),
          row.getString(4),
          task,
          outcome(row),
          row.getDate(9).toLocalDate(),
          row.getBoolean(10));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Outcome outcome(ResultSet row) throws SQLException {
    int tries = row.getInt(6);
    return row.wasNull()
        ? new Outcome.Rating(row.getInt(8))
        : new Outcome.Counts(tries, row.getInt(7));
  }
}
