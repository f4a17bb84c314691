package rightsize.catalog.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.catalog.As;
import rightsize.catalog.CuratorsAtWork;
import rightsize.catalog.facts.Sql;

/** Every test has people of its own. */
@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class ViewResourceTest {

  private static final String PATH = Keepers.PATH;

  @Inject DataSource database;

  private final String me = Keepers.newcomer();

  @Test
  void isKeptUnderItsNameInOneForm() {
    ObjectNode view =
        Keepers.small("  Small and open ")
            .put("query", "sortOrder=desc&size_class=small&orderBy=scores&q=通义&size_class=tiny");

    Response kept = Keepers.keep(contributor(), view);

    kept.then()
        .statusCode(201)
        .header("Location", containsString(PATH + "/" + kept.path("id")))
        .header("ETag", notNullValue())
        .body("name", equalTo("Small and open"))
        .body(
            "query",
            equalTo(
                "orderBy=scores&q=%E9%80%9A%E4%B9%89&size_class=small&size_class=tiny"
                    + "&sortOrder=desc"))
        .body("shared", equalTo(false))
        .body("mine", equalTo(true))
        .body("owner", equalTo(me))
        .body("revision", equalTo(1))
        .body("created_at", notNullValue());
    contributor()
        .get(PATH + "/" + kept.path("id"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo(kept.header("ETag")))
        .body(equalTo(kept.asString()));
  }

  @Test
  void asksTheListWhatItsOwnerAsked() {
    String query =
        Keepers.keep(contributor(), Keepers.small("Two").put("query", "q=qwen3 rerank"))
            .path("query");

    As.viewer()
        .urlEncodingEnabled(false)
        .get("/api/v1/models?" + query)
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo("qwen/qwen3-reranker-0.6b"));
  }

  @Test
  void onesOwnComeBeforeThoseOfOthersAPageAtATime() {
    String other = Keepers.newcomer();
    Keepers.kept(contributor(), Keepers.small("b"));
    Keepers.kept(contributor(), Keepers.shared("A"));
    Keepers.kept(Keepers.as(other, "contributor"), Keepers.shared("0 of " + other));
    Keepers.kept(Keepers.as(other, "contributor"), Keepers.small("1 of " + other));

    List<String> names = everyName();

    assertThat(names).startsWith("A", "b").contains("0 of " + other).doesNotHaveDuplicates();
    assertThat(names).doesNotContain("1 of " + other);
    contributor().get(PATH + "?colour=red").then().statusCode(400);
    contributor().get(PATH + "?pageSize=0").then().statusCode(400);
    contributor().get(PATH + "?pageToken=x").then().statusCode(400);
  }

  private List<String> everyName() {
    List<String> names = new ArrayList<>();
    Response page = contributor().get(PATH + "?pageSize=1");
    while (true) {
      page.then().statusCode(200);
      names.addAll(page.<List<String>>path("items.collect { it.owner + ': ' + it.name }"));
      if (page.path("nextPageToken") == null) {
        return names.stream().map(each -> each.replaceFirst("^[^:]*: ", "")).distinct().toList();
      }
      page = contributor().get(PATH + "?pageSize=1&pageToken=" + page.path("nextPageToken"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colour=red | colour",
        "size_class=huge | size_class",
        "orderBy=shown | orderBy",
        "orderBy=relevance | orderBy",
        "sortOrder=up | sortOrder",
        "min_context=many | min_context",
        "min_context=-1 | min_context",
        "min_params_b=8&max_params_b=7 | max_params_b",
        "max_input_price=1e400 | max_input_price",
        "released_after=yesterday | released_after",
        "as_of=2026-13-01 | as_of",
        "open_weights=true&open_weights=false | open_weights",
        "pageSize=10 | pageSize",
        "pageToken=x | pageToken",
        "filter=size_class+%3D%3D | filter",
        "filter=colour+%3D%3D+'red' | filter",
        "q=%00 | q",
        "q=%ff | q",
        "q=%4 | q"
      })
  void refusesAQueryAsTheListWould(String query, String parameter) {
    Keepers.keep(contributor(), Keepers.small("Bad").put("query", query))
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("pointer", equalTo("/query"))
        .body("parameter", equalTo(parameter));
    contributor().get(PATH).then().body("items.name", not(hasItem("Bad")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name | null | 422 | /name",
        "name | \"\" | 422 | /name",
        "name | \"  \" | 422 | /name",
        "name | \"a\\nb\" | 422 | /name",
        "name | \"\\u202ea\" | 422 | /name",
        "name | \"a\\u0000b\" | 400 | /name",
        "name | 7 | 400 | /name",
        "query | null | 422 | /query",
        "query | \"q=a\\u0000\" | 400 | /query",
        "query | {} | 400 | /query",
        "shared | \"yes\" | 400 | /shared",
        "shared | 1 | 400 | /shared",
        "owner | \"me\" | 400 | /owner",
        "revision | 7 | 400 | /revision"
      })
  void refusesWhatIsNoView(String field, String value, int status, String pointer) {
    ObjectNode view = Keepers.small("Bad");
    view.remove(field);
    String body = "{\"" + field + "\": " + value + "," + view.toString().substring(1);

    contributor()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("pointer", equalTo(pointer));
  }

  @Test
  void refusesWhatIsTooLong() {
    refused(Keepers.small("x".repeat(81)), "/name");
    refused(Keepers.small("Long").put("query", "q=" + "x".repeat(1_999)), "/query");
    refused(Keepers.small("Wide").put("query", family("字".repeat(15))), "/query");
    Keepers.kept(contributor(), Keepers.small("x".repeat(80)));
    Keepers.kept(contributor(), Keepers.small("Everything").put("query", ""));
  }

  /** Twenty times, and nine times as long when it is encoded. */
  private static String family(String name) {
    return IntStream.range(10, 30)
        .mapToObj(i -> "family=" + name + i)
        .reduce((a, b) -> a + "&" + b)
        .orElseThrow();
  }

  private void refused(ObjectNode view, String pointer) {
    Keepers.keep(contributor(), view).then().statusCode(422).body("pointer", equalTo(pointer));
  }

  @Test
  void aNameIsTakenByItsOwnerOnly() {
    String path = Keepers.kept(contributor(), Keepers.small("Night shift"));
    Keepers.kept(contributor(), Keepers.small("Day shift"));

    Keepers.keep(contributor(), Keepers.small("NIGHT shift"))
        .then()
        .statusCode(409)
        .body("pointer", equalTo("/name"));
    put(path, tag(path), Keepers.small("day shift")).then().statusCode(409);
    put(path, tag(path), Keepers.small("Night Shift")).then().statusCode(200);
    Keepers.kept(Keepers.as(Keepers.newcomer(), "viewer"), Keepers.small("Night shift"));
  }

  @Test
  void soManyAreKeptAndNoMore() throws SQLException {
    String path = Keepers.kept(contributor(), Keepers.small("The first"));
    try (var connection = database.getConnection();
        var copies =
            connection.prepareStatement(
                "INSERT INTO views SELECT uuidv7(), owner, owner_name, 'copy ' || n, query, shared,"
                    + " 1, created_at, changed_at FROM views, generate_series(2, 100) n"
                    + " WHERE id = ?::uuid")) {
      copies.setString(1, path.substring(path.lastIndexOf('/') + 1));
      copies.executeUpdate();
    }

    Keepers.keep(contributor(), Keepers.small("One too many"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:rightsize:problem:too-many-views"));
    put(path, tag(path), Keepers.small("Renamed")).then().statusCode(200);
    contributor().header("If-Match", tag(path)).delete(path).then().statusCode(204);
    Keepers.kept(contributor(), Keepers.small("In its place"));
  }

  @Test
  void ofTwoAtOnceWithOneNameOneIsKept() {
    List<CompletableFuture<Integer>> both =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Keepers.keep(contributor(), Keepers.small("Contested")).statusCode()))
            .toList();

    assertThat(both.stream().map(CompletableFuture::join)).containsOnlyOnce(201).contains(409);
  }

  @Test
  void isKeptOncePerKey() {
    String key = UUID.randomUUID().toString();
    for (int time = 0; time < 2; time++) {
      Keepers.keep(contributor().header("Idempotency-Key", key), Keepers.small("Once"))
          .then()
          .statusCode(201)
          .body("name", equalTo("Once"));
    }
    Keepers.keep(contributor().header("Idempotency-Key", key), Keepers.small("Twice"))
        .then()
        .statusCode(422);
  }

  @Test
  void isChangedByItsOwnerWhoHasReadIt() {
    String path = Keepers.kept(contributor(), Keepers.small("Draft"));
    String tag = tag(path);
    ObjectNode shared = Keepers.shared("Final").put("query", "as_of=2026-11-01");

    contributor().body(shared.toString()).put(path).then().statusCode(428);
    put(path, "\"v7\"", shared).then().statusCode(412).header("ETag", equalTo(tag));
    put(path, tag, shared)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)))
        .body("name", equalTo("Final"))
        .body("query", equalTo("as_of=2026-11-01"))
        .body("shared", equalTo(true))
        .body("revision", greaterThan(1));
    put(path, tag, shared).then().statusCode(412);
    put(path, tag(path), Keepers.small("Bad").put("query", "colour=red")).then().statusCode(422);
    Keepers.as(Keepers.newcomer(), "viewer")
        .get(path)
        .then()
        .statusCode(200)
        .body("mine", equalTo(false))
        .body("owner", equalTo(me))
        .body("name", equalTo("Final"));
  }

  @Test
  void isNoLongerSeenOnceItIsPrivateAgain() {
    String path = Keepers.kept(contributor(), Keepers.shared("For all"));
    put(path, tag(path), Keepers.small("For me")).then().statusCode(200);

    Keepers.as(Keepers.newcomer(), "curator").get(path).then().statusCode(404);
  }

  @Test
  void isDeletedOnce() {
    String path = Keepers.kept(contributor(), Keepers.small("Old"));
    String tag = tag(path);

    contributor().delete(path).then().statusCode(428);
    contributor().header("If-Match", "\"v7\"").delete(path).then().statusCode(412);
    contributor().header("If-Match", tag).delete(path).then().statusCode(204);
    contributor().header("If-Match", tag).delete(path).then().statusCode(404);
    contributor().get(path).then().statusCode(404);
    contributor().get(PATH + "/none").then().statusCode(404);
    contributor().header("If-Match", tag).delete(PATH + "/none").then().statusCode(404);
    put(PATH + "/" + UUID.randomUUID(), tag, Keepers.small("x")).then().statusCode(404);
  }

  @Test
  void everyChangeIsInTheAuditAndNoneIsAVersion() throws SQLException {
    long before = version();
    String path = Keepers.kept(contributor(), Keepers.small("Watched"));
    put(path, tag(path), Keepers.shared("Seen")).then().statusCode(200);
    Keepers.as(me + "-curator", "curator")
        .header("If-Match", tag(path))
        .delete(path)
        .then()
        .statusCode(204);

    try (var connection = database.getConnection()) {
      List<String> entries =
          Sql.texts(
              connection,
              "SELECT actor_name || ' ' || action || ' ' || coalesce(state_before, '-') || ' '"
                  + " || coalesce(state_after, '-') FROM audit_entries"
                  + " WHERE object_type = 'views' AND object_id = ? ORDER BY seq",
              path.substring(path.lastIndexOf('/') + 1));
      assertThat(entries).hasSize(3);
      assertThat(entries.get(0)).startsWith(me + " created - {").contains("\"Watched\"");
      assertThat(entries.get(1))
          .startsWith(me + " changed {")
          .contains("\"Watched\"", "\"Seen\"", "\"shared\":true");
      assertThat(entries.get(2)).startsWith(me + "-curator deleted {").endsWith(" -");
    }
    assertThat(version()).isEqualTo(before);
  }

  private static long version() {
    return As.viewer().get("/api/v1/catalogue").jsonPath().getLong("version");
  }

  private RequestSpecification contributor() {
    return Keepers.as(me, "contributor");
  }

  private Response put(String path, String tag, ObjectNode view) {
    return contributor().header("If-Match", tag).body(view.toString()).put(path);
  }

  private String tag(String path) {
    return contributor().get(path).header("ETag");
  }
}
