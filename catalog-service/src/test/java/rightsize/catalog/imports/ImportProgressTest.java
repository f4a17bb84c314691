package rightsize.catalog.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractIntegerAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rightsize.catalog.As;
import rightsize.catalog.CuratorsAtWork;
import rightsize.catalog.facts.Sql;

/** How far a long import is, how it is ended, and how long its rows are kept. */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class ImportProgressTest {

  private static final int ROWS = 6_000;

  @Inject Formats formats;
  @Inject Staging staging;
  @Inject Preview preview;
  @Inject Retention retention;
  @Inject LongWork work;

  private TestSource source;

  @BeforeEach
  void newSource() {
    source = TestSource.fresh();
  }

  @Test
  void othersSeeHowFarItIsWhileItGoesOn() {
    List<Integer> seen = new ArrayList<>();
    UUID id = begun();
    watch(id, seen, () -> staging.stage(id, request(), document(ROWS)));

    assertThat(seen).contains(0, ROWS).hasSizeGreaterThan(2).isSorted();
    As.curator()
        .get(TestSource.IMPORTS + "/" + id)
        .then()
        .body("status", equalTo("staged"))
        .body("rows_done", equalTo(ROWS))
        .body("seconds_left", nullValue());
  }

  @Test
  void aNoEndsTheComparing() {
    UUID id = begun();
    As.curator().body("{}").post(TestSource.IMPORTS + "/" + id + "/reject").then().statusCode(200);

    assertThatExceptionOfType(Progress.Cancelled.class).isThrownBy(() -> preview.of(id));
    As.curator()
        .get(TestSource.IMPORTS + "/" + id)
        .then()
        .body("status", equalTo("cancelled"))
        .body("counts.outcomes", nullValue());
  }

  @Test
  void rowsOfOldImportsAreLetGoAndTheNewestOfASourceAreKept() {
    String old = TestSource.apply(source.upload("2026-07-01", source.offer("1"))).getString("id");
    String newest =
        TestSource.apply(source.upload("2026-07-02", source.offer("2"))).getString("id");
    grow(old);
    grow(newest);

    assertThat(retention.forget()).isPositive();

    rowsOf(old).isZero();
    rowsOf(newest).isEqualTo(1);
    As.curator()
        .get(TestSource.IMPORTS + "/" + old)
        .then()
        .body("counts.outcomes.added", equalTo(1))
        .body("rows_forgotten_at.length() > 0", equalTo(true));
    assertThat(source.input()).isEqualTo(2);
  }

  @Test
  void withoutItsRowsAnImportIsNotComparedAgain() {
    TestSource.apply(source.upload("2026-07-01", source.offer("1")));
    String unchanged = source.upload("2026-07-02", source.offer("1")).getString("id");
    source.upload("2026-07-03", source.offer("1"));
    grow(unchanged);
    retention.forget();

    As.curator()
        .post(TestSource.IMPORTS + "/" + unchanged + "/compare")
        .then()
        .statusCode(409)
        .body("type", endsWith("import-rows-gone"));
  }

  private void grow(String id) {
    work.commit(
        connection ->
            Sql.run(
                connection,
                "UPDATE imports SET created_at = created_at - interval '400 days'"
                    + " WHERE id = ?::uuid",
                id));
  }

  private AbstractIntegerAssert<?> rowsOf(String id) {
    return assertThat(
        Integer.valueOf(
            As.curator()
                .get(TestSource.IMPORTS + "/" + id + "/rows")
                .jsonPath()
                .getList("items")
                .size()));
  }

  private UUID begun() {
    return staging.begin(request());
  }

  private ImportRequest request() {
    return new ImportRequest(
        formats.of("ndjson").orElseThrow(),
        source.id(),
        "2026-07-01",
        "upload",
        false,
        Limits.USUAL,
        "curie");
  }

  private byte[] document(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(n -> source.offer(n, "0.2"))
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }

  /** Notes every number of rows that others can read while the work goes on. */
  private void watch(UUID id, List<Integer> seen, Runnable going) {
    Thread worker = Thread.ofPlatform().start(going);
    do {
      int done =
          work.commit(
              connection ->
                  Integer.valueOf(
                      Sql.texts(connection, "SELECT rows_done::text FROM imports WHERE id = ?", id)
                          .get(0)));
      if (seen.isEmpty() || seen.getLast() != done) {
        seen.add(done);
      }
    } while (worker.isAlive());
  }
}
