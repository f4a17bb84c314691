package rightsize.rest.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import rightsize.rest.problems.Problem;

/**
 * Opens the rows of teams for the current transaction. Row-level security is the second lock: a
 * query that forgets its team finds nothing. Policies compare {@code team_id} with {@code
 * current_setting('rightsize.teams', true)}, a comma-separated list in which {@code *} is every
 * team.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TeamRows {

  private static final String EVERY = "*";

  private final DataSource database;

  public TeamRows(DataSource database) {
    this.database = database;
  }

  /**
   * @throws Problem 403 for a team whose name could be read as more than itself
   */
  public void of(Collection<String> teams) {
    if (teams.stream().anyMatch(team -> team.contains(",") || team.equals(EVERY))) {
      throw Problem.of(403, "no-team", "A team cannot be called that");
    }
    open(String.join(",", teams));
  }

  public void of(String team) {
    of(List.of(team));
  }

  /** For curators, auditors and sums over all teams. */
  public void ofEveryTeam() {
    open(EVERY);
  }

  private void open(String teams) {
    try (Connection connection = database.getConnection();
        PreparedStatement set =
            connection.prepareStatement("SELECT set_config('rightsize.teams', ?, true)")) {
      set.setString(1, teams);
      set.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
