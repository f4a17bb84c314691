package rightsize.catalog.worklist;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.facts.Intake;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Writing;
import rightsize.rest.audit.Audit;
import rightsize.rest.identity.Caller;
import rightsize.rest.problems.Problem;

/**
 * Says again what is shown: a new observation of the same value with its own day and source, all in
 * one version of the catalogue, or nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Confirming {

  private final List<Intake> intakes;
  private final DataSource database;
  private final Editions editions;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  Confirming(
      @All List<Intake> intakes,
      DataSource database,
      Editions editions,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.intakes = intakes;
    this.database = database;
    this.editions = editions;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param confirmed how many facts and prices
   * @param version of the catalogue since
   */
  record Confirmed(long confirmed, long version) {}

  /**
   * @throws Problem 422 with a pointer when the day has not come, nobody knows the source, or there
   *     is nothing shown to be confirmed
   */
  Confirmed confirm(Confirmation said) {
    LocalDate today = LocalDate.now(clock);
    LocalDate on = said.on() == null ? today : said.on();
    if (on.isAfter(today)) {
      throw Problem.invalid("/on", "not after " + today);
    }
    try (Connection connection = database.getConnection()) {
      editions.lock(connection);
      requireSource(connection, said.source());
      long version = editions.open(connection, caller.name(), "confirmed").version();
      Writing writing = new Writing(connection, version, said.holds(), today);
      Again again = new Again(writing, said.source(), on.toString(), caller.name());
      long confirmed = 0;
      Map<String, List<String>> touched = new LinkedHashMap<>();
      for (int i = 0; i < said.items().size(); i++) {
        Confirmation.Item item = said.items().get(i);
        int found = again.say(item);
        if (found == 0) {
          throw Problem.invalid("/items/" + i, "nothing of that is shown");
        }
        confirmed += found;
        touched.computeIfAbsent(item.kind(), k -> new ArrayList<>()).add(item.subject());
      }
      intakes.stream()
          .filter(intake -> touched.containsKey(intake.shape().kind()))
          .forEach(intake -> intake.show(touched.get(intake.shape().kind()), writing));
      audit.record(caller, "confirmed", "worklist", version, null, said);
      return new Confirmed(confirmed, version);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void requireSource(Connection connection, String source) {
    if (source != null
        && Sql.texts(connection, "SELECT id FROM sources WHERE id = ?", source).isEmpty()) {
      throw Problem.invalid("/source", "the catalogue has no such sources");
    }
  }
}
