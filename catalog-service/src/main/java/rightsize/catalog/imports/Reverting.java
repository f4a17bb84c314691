package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.facts.Intake;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Touched;
import rightsize.catalog.facts.Withdrawn;
import rightsize.catalog.facts.Writing;
import rightsize.rest.problems.Problem;

/**
 * Takes an applied import back: as a new version in which what it recorded counts no more. Nothing
 * is rewritten; entries that it brought and that nothing else speaks of are served no more.
 */
@Singleton
class Reverting {

  private static final String SPOKEN_OF =
      """
      SELECT DISTINCT subject_id FROM (
        SELECT subject_kind, subject_id FROM facts WHERE recorded_in = ?
        UNION SELECT 'offers', offer::text FROM offer_prices WHERE recorded_in = ?
        UNION SELECT 'accelerators', accelerator FROM accelerator_rents WHERE recorded_in = ?
        UNION SELECT 'accelerators', accelerator FROM accelerator_purchases WHERE recorded_in = ?) s
       WHERE subject_kind = ?
      """;

  /** What keeps an entry in the catalogue although the import that brought it is withdrawn. */
  private static final Map<String, String> KEPT_BY =
      Map.of(
          "licences", "false",
          "developers", "EXISTS (SELECT FROM models x WHERE x.developer = t.id)",
          "providers", "EXISTS (SELECT FROM offers x WHERE x.provider = t.id)",
          "benchmarks", "EXISTS (SELECT FROM scores x WHERE x.benchmark = t.id)",
          "accelerators",
              "EXISTS (SELECT FROM counted_rents x WHERE x.accelerator = t.id)"
                  + " OR EXISTS (SELECT FROM counted_purchases x WHERE x.accelerator = t.id)"
                  + " OR EXISTS (SELECT FROM speeds x WHERE x.accelerator = t.id)",
          "models",
              "EXISTS (SELECT FROM offers x WHERE x.model = t.id)"
                  + " OR EXISTS (SELECT FROM builds x WHERE x.model = t.id)"
                  + " OR EXISTS (SELECT FROM scores x WHERE x.model = t.id)"
                  + " OR EXISTS (SELECT FROM speeds x WHERE x.model = t.id)",
          "offers", "EXISTS (SELECT FROM counted_prices x WHERE x.offer = t.id)",
          "builds", "false");

  private static final String ORPHANS =
      """
      SELECT t.id::text FROM %1$s t
        JOIN changes c ON c.version = ? AND c.subject_kind = '%1$s' AND c.subject_id = t.id::text
                      AND c.field IS NULL
       WHERE NOT EXISTS (SELECT FROM counted_facts f
                          WHERE f.subject_kind = '%1$s' AND f.subject_id = t.id::text)
         AND NOT (%2$s)
      """;

  private static final String WHOSE_PAGE_CHANGED =
      """
      SELECT model FROM all_offers WHERE revision = ? UNION SELECT model FROM all_builds
       WHERE revision = ? UNION SELECT model FROM all_scores WHERE recorded_in = ?
       UNION SELECT model FROM all_speeds WHERE recorded_in = ?
      """;

  private final LongWork work;
  private final Intakes intakes;
  private final Editions editions;
  private final Clock clock;

  Reverting(LongWork work, Intakes intakes, Editions editions, Clock clock) {
    this.work = work;
    this.intakes = intakes;
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * @throws Problem 409 when it is not applied, or when a later import of the same source is
   */
  void revert(UUID id, Decision decision, Applying.Also also) {
    work.commit(
        connection -> {
          editions.lock(connection);
          ObjectNode is = Stand.require(connection, id, "applied");
          requireLast(connection, is);
          long withdrawn = is.get("applied_in").asLong();
          String why = "reverted the import of version " + withdrawn;
          Writing writing =
              new Writing(
                  connection,
                  editions.open(connection, decision.who(), why).version(),
                  false,
                  LocalDate.now(clock));
          Sql.run(
              connection,
              "INSERT INTO withdrawn_versions (version, withdrawn_in) VALUES (?, ?)",
              withdrawn,
              writing.version());
          withdraw(withdrawn, writing);
          Stand.decide(connection, id, "reverted", decision, writing.version());
          also.record(is);
          return null;
        });
  }

  /** What a later import of the source found unchanged rests on this one. */
  private static void requireLast(Connection connection, ObjectNode is) {
    List<String> later =
        Sql.texts(
            connection,
            "SELECT id::text FROM imports WHERE source = ? AND status = 'applied' AND applied_in > ?",
            is.get("source").asText(),
            is.get("applied_in").asLong());
    if (!later.isEmpty()) {
      throw Problem.of(409, "import-not-last", "A later import of this source is applied")
          .detail("revert that one first")
          .with("later", later);
    }
  }

  private void withdraw(long version, Writing writing) {
    for (Intake intake : intakes.inOrder().reversed()) {
      String kind = intake.shape().kind();
      if (KEPT_BY.containsKey(kind)) {
        String orphans = ORPHANS.formatted(kind, KEPT_BY.get(kind));
        Withdrawn.withdraw(writing, kind, Sql.texts(writing.connection(), orphans, version));
        intake.show(
            Sql.texts(writing.connection(), SPOKEN_OF, version, version, version, version, kind),
            writing);
      }
    }
    Touched.models(
        writing,
        Sql.texts(
            writing.connection(),
            WHOSE_PAGE_CHANGED,
            writing.version(),
            writing.version(),
            version,
            version));
  }
}
