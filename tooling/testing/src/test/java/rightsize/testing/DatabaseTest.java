package rightsize.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseTest {

  @Test
  void appReadsWhatTheOwnerGrantsAndNothingElse() throws Exception {
    try (var database = Database.fresh();
        var owner = database.asOwner().createStatement();
        var app = database.asApp().createStatement()) {
      owner.execute("CREATE TABLE shown AS SELECT uuidv7() AS id");
      owner.execute("CREATE TABLE hidden AS SELECT 1 AS id");
      owner.execute("GRANT SELECT ON shown TO " + database.names().app());

      assertThat(app.executeQuery("SELECT id FROM shown").next()).isTrue();
      assertThatThrownBy(() -> app.executeQuery("SELECT id FROM hidden"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void twoDatabasesDoNotSeeEachOther() throws Exception {
    try (var first = Database.fresh();
        var second = Database.fresh()) {
      first.asOwner().createStatement().execute("CREATE TABLE mine (id int)");
      assertThatThrownBy(
              () -> second.asOwner().createStatement().executeQuery("SELECT * FROM mine"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("does not exist");
    }
  }

  @Test
  void nothingIsLeftAfterwards() throws Exception {
    var gone = Database.fresh();
    gone.close();
    assertThatThrownBy(gone::asOwner).isInstanceOf(SQLException.class);
  }
}
