package rightsize.catalog.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rightsize.catalog.As;
import rightsize.catalog.facts.Sql;

/** Each {@code look} stands for a replica whose minute has come. */
@QuarkusTest
@TestProfile(FeedsByTheClock.class)
class ScheduleTest {

  @Inject Schedule schedule;
  @Inject Leases leases;
  @Inject TakenDocuments documents;
  @Inject DataSource database;

  @BeforeEach
  void alone() throws SQLException {
    sql("UPDATE feeds SET enabled = false");
    documents.taken.clear();
    documents.answer = () -> "taken";
  }

  @AfterEach
  void well() {
    LocalFeed.STATUS.set(200);
  }

  @Test
  void aFeedIsRunWhenItsTimeHasCome() {
    String id = Drafts.created(Drafts.local());

    schedule.look();
    schedule.look();

    assertThat(documents.taken).containsExactly(id + " models.dev {}");
    shown(id)
        .body("last_outcome", equalTo("done"))
        .body("last_note", equalTo("taken"))
        .body("last_run_at", notNullValue())
        .body("last_success_at", notNullValue())
        .body("failures", equalTo(0))
        .body("running", equalTo(false))
        .body("next_run_at", greaterThan(Instant.now().plusSeconds(3500).toString()))
        .body("next_run_at", lessThan(Instant.now().plusSeconds(3601).toString()));
  }

  @Test
  void aFeedThatIsNotEnabledIsLeftAlone() {
    Drafts.created(Drafts.local().put("enabled", false));

    schedule.look();

    assertThat(documents.taken).isEmpty();
  }

  @Test
  void anUnchangedDocumentIsNotTakenAgain() throws SQLException {
    String id = Drafts.created(Drafts.local());
    schedule.look();
    due(id);

    schedule.look();

    assertThat(documents.taken).hasSize(1);
    shown(id)
        .body("last_outcome", equalTo("not_modified"))
        .body("last_note", nullValue())
        .body("stale", equalTo(false));
  }

  @Test
  void otherSettingsStartOver() {
    var draft = Drafts.local();
    String id = Drafts.created(draft);
    schedule.look();
    String path = Drafts.PATH + "/" + id;
    Drafts.admin()
        .header("If-Match", As.viewer().get(path).header("ETag"))
        .body(draft.put("format", "litellm").toString())
        .put(path)
        .then()
        .statusCode(200);

    schedule.look();

    assertThat(documents.taken).containsExactly(id + " models.dev {}", id + " litellm {}");
  }

  @Test
  void aRunWithOldSettingsWritesNothingDown() {
    var draft = Drafts.local();
    String path = Drafts.PATH + "/" + Drafts.created(draft);
    Lease old = leases.next().orElseThrow();
    Drafts.admin()
        .header("If-Match", As.viewer().get(path).header("ETag"))
        .body(draft.put("format", "litellm").toString())
        .put(path)
        .then()
        .statusCode(200)
        .body("running", equalTo(false));

    schedule.run(old);

    As.viewer().get(path).then().body("last_outcome", nullValue());
  }

  @Test
  void severalReplicasThatLookTogetherRunItOnce() throws Exception {
    String id = Drafts.created(Drafts.local());
    int replicas = 6;
    CyclicBarrier together = new CyclicBarrier(replicas);
    try (var pool = Executors.newFixedThreadPool(replicas)) {
      for (int round = 1; round <= 40; round++) {
        sql("UPDATE feeds SET next_run_at = now(), leased_until = NULL WHERE id = '" + id + "'");
        List<Callable<Optional<Lease>>> looking =
            Collections.nCopies(
                replicas,
                () -> {
                  together.await();
                  return leases.next();
                });
        int leased = 0;
        for (Future<Optional<Lease>> replica : pool.invokeAll(looking)) {
          leased += replica.get().isPresent() ? 1 : 0;
        }
        assertThat(leased).as("round %d", round).isEqualTo(1);
      }
    }
  }

  @Test
  void theFeedOfADeadReplicaRunsAgainWhenItsLeaseHasEnded() throws SQLException {
    String id = Drafts.created(Drafts.local());
    Lease dead = leases.next().orElseThrow();
    assertThat(dead.feed().id()).isEqualTo(id);
    shown(id).body("running", equalTo(true));

    schedule.look();
    assertThat(documents.taken).isEmpty();
    sql("UPDATE feeds SET leased_until = now() - interval '1 second' WHERE id = '" + id + "'");
    schedule.look();

    assertThat(documents.taken).hasSize(1);
  }

  @Test
  void whoComesBackTooLateChangesNothing() throws SQLException {
    String id = Drafts.created(Drafts.local());
    Lease late = leases.next().orElseThrow();
    sql("UPDATE feeds SET leased_until = now() - interval '1 second' WHERE id = '" + id + "'");
    schedule.look();

    leases.settle(late, Outcome.failed());

    shown(id).body("last_outcome", equalTo("done")).body("failures", equalTo(0));
  }

  @Test
  void aFailureIsTriedAgainLaterAndLater() throws SQLException {
    String id = Drafts.created(Drafts.local());
    LocalFeed.STATUS.set(500);

    schedule.look();
    shown(id)
        .body("last_outcome", equalTo("status"))
        .body("last_note", equalTo("the host did not answer with a document"))
        .body("failures", equalTo(1))
        .body("last_success_at", nullValue())
        .body("next_run_at", greaterThan(Instant.now().plusSeconds(200).toString()))
        .body("next_run_at", lessThan(Instant.now().plusSeconds(301).toString()));
    due(id);
    schedule.look();
    shown(id)
        .body("failures", equalTo(2))
        .body("next_run_at", greaterThan(Instant.now().plusSeconds(450).toString()));
    LocalFeed.STATUS.set(200);
    due(id);
    schedule.look();
    shown(id).body("failures", equalTo(0)).body("last_outcome", equalTo("done"));
  }

  @Test
  void aDocumentThatIsRefusedIsFetchedAgain() throws SQLException {
    String id = Drafts.created(Drafts.local());
    documents.answer =
        () -> {
          throw new RunRefused("a third of it\u0000 is refused");
        };

    schedule.look();
    shown(id)
        .body("last_outcome", equalTo("refused"))
        .body("last_note", equalTo("a third of it  is refused"))
        .body("failures", equalTo(1));
    due(id);
    schedule.look();

    assertThat(documents.taken).hasSize(2);
  }

  @Test
  void aBugIsNotToldToThoseWhoLook() {
    String id = Drafts.created(Drafts.local());
    documents.answer =
        () -> {
          throw new IllegalStateException("secret");
        };

    schedule.look();

    shown(id)
        .body("last_outcome", equalTo("failed"))
        .body("last_note", equalTo("the service could not take it; its log says why"));
  }

  @Test
  void oneFailingFeedDoesNotKeepTheOthersWaiting() {
    String ill = Drafts.created(Drafts.local());
    String well = Drafts.created(Drafts.local().put("format", "litellm"));
    documents.answer =
        () -> {
          if (documents.taken.size() == 1) {
            throw new IllegalStateException("the first one");
          }
          return "taken";
        };

    schedule.look();

    assertThat(documents.taken).containsExactly(ill + " models.dev {}", well + " litellm {}");
    shown(well).body("last_outcome", equalTo("done"));
  }

  @Test
  void aCuratorRunsItAtOnceEnabledOrNot() {
    String id = Drafts.created(Drafts.local().put("enabled", false));
    String key = UUID.randomUUID().toString();

    for (int time = 0; time < 2; time++) {
      As.curator()
          .header("Idempotency-Key", key)
          .post(Drafts.PATH + "/" + id + "/run")
          .then()
          .statusCode(202)
          .body("running", equalTo(true));
    }
    awaitOutcome(id);

    shown(id).body("last_outcome", equalTo("done")).body("next_run_at", nullValue());
    assertThat(documents.taken).hasSize(1);
  }

  @Test
  void itIsNotRunTwiceAtATime() {
    String id = Drafts.created(Drafts.local());
    leases.next().orElseThrow();

    As.curator()
        .post(Drafts.PATH + "/" + id + "/run")
        .then()
        .statusCode(409)
        .header("Retry-After", notNullValue());
  }

  @Test
  void itIsStaleAfterThreeIntervals() throws SQLException {
    String id = Drafts.created(Drafts.local());
    schedule.look();

    sql("UPDATE feeds SET last_success_at = now() - interval '179 minutes'");
    shown(id).body("stale", equalTo(false));
    sql("UPDATE feeds SET last_success_at = now() - interval '181 minutes'");
    shown(id).body("stale", equalTo(true));
  }

  private static ValidatableResponse shown(String id) {
    return As.viewer().get(Drafts.PATH + "/" + id).then().statusCode(200);
  }

  private void due(String id) throws SQLException {
    sql("UPDATE feeds SET next_run_at = now() WHERE id = '" + id + "'");
  }

  private void sql(String statement) throws SQLException {
    try (var connection = database.getConnection()) {
      Sql.run(connection, statement);
    }
  }

  private static void awaitOutcome(String id) {
    for (int i = 0; i < 100; i++) {
      if (As.viewer().get(Drafts.PATH + "/" + id).path("last_outcome") != null) {
        return;
      }
      pause(100);
    }
    throw new AssertionError("no outcome after ten seconds");
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
