package rightsize.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.feedback.Callers.chenOfShop;
import static rightsize.feedback.Callers.coraTheOtherCurator;
import static rightsize.feedback.Callers.counts;
import static rightsize.feedback.Callers.file;
import static rightsize.feedback.Callers.person;
import static rightsize.feedback.Callers.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;
import rightsize.testing.Tokens;

/** Every operation with every kind of caller, against one reviewed table. */
@QuarkusTest
@WithTestResource(Database.class)
@WithTestResource(TokenIssuer.class)
class AuthorisationTest {

  private static final Path TABLE = Path.of("src", "test", "resources", "authz.csv");

  /** One operation, but each verdict is a row of its own. */
  private static final String VERDICT = "/(hold|accept|refuse)$";

  private static final Map<String, Supplier<RequestSpecification>> CALLERS =
      Map.of(
          "nobody",
          () -> given().contentType(ContentType.JSON),
          "viewer",
          () -> with(person("ada", "viewer", "shop")),
          "author",
          Callers::chenOfShop,
          "peer",
          () -> with(person("carl", "contributor", "shop")),
          "stranger",
          Callers::lenaOfLegal,
          "curator",
          Callers::curieTheCurator,
          "auditor",
          Callers::audreyTheAuditor,
          "admin",
          () -> with(Tokens.of("admin").role("admin")),
          "service",
          Callers::theAdvisor,
          "roleless",
          () -> with(Tokens.of("nil").roles().team("shop")));

  Database database;

  @Test
  void everyCellOfTheTableIsAsReviewed() throws IOException, SQLException {
    List<String> wrong = new ArrayList<>();
    List<String[]> table = table();
    for (String[] row : table.subList(1, table.size())) {
      for (int column = 1; column < row.length; column++) {
        wrong.addAll(cell(row[0], table.get(0)[column], Integer.parseInt(row[column])));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theTableNamesTheOperationsThatThereAre() throws IOException {
    JsonNode paths = new YAMLMapper().readTree(Path.of("openapi.yaml").toFile()).get("paths");
    TreeSet<String> operations = new TreeSet<>();
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        verb -> operations.add(verb.toUpperCase() + " " + path.getKey())));
    assertThat(table().stream().skip(1).map(row -> row[0].replaceFirst(VERDICT, "/{verdict}")))
        .hasSameElementsAs(operations);
  }

  private List<String> cell(String operation, String caller, int expected) throws SQLException {
    String id = file(chenOfShop(), counts("m/authz", 10, 5));
    verb(id, "hold");
    String before = contents();
    Response answer = send(operation, caller, id);
    String cell = operation + " as " + caller + ": ";
    List<String> wrong = new ArrayList<>();
    if (answer.statusCode() != expected) {
      wrong.add(cell + answer.statusCode() + " instead of " + expected);
    }
    if (expected >= 400 && !before.equals(contents())) {
      wrong.add(cell + "refused, yet something was written");
    }
    if (expected >= 400 && !answer.contentType().startsWith("application/problem+json")) {
      wrong.add(cell + "refused with " + answer.contentType());
    }
    if (expected == 401 && answer.header("WWW-Authenticate") == null) {
      wrong.add(cell + "no challenge");
    }
    return wrong;
  }

  private static Response send(String operation, String caller, String id) {
    String[] verbAndPath = operation.split(" ");
    String path = verbAndPath[1].replace("{id}", id);
    RequestSpecification request = CALLERS.get(caller).get();
    if (verbAndPath[0].equals("GET")) {
      return request.get(path);
    }
    return request
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            path.endsWith("/reports")
                ? counts("m/authz", 10, 5)
                : "{\"reason\":\"as the table says\"}")
        .post(path);
  }

  private static void verb(String id, String verb) {
    coraTheOtherCurator()
        .body("{\"reason\":\"so that there is something to decide\"}")
        .post("/api/v1/reports/" + id + "/" + verb)
        .then()
        .statusCode(200);
  }

  /** A digest of every table the service writes. */
  private String contents() throws SQLException {
    StringBuilder all = new StringBuilder();
    try (Connection owner = database.asOwner();
        var statement = owner.createStatement()) {
      for (String name : List.of("reports", "report_events", "idempotency_keys", "audit_entries")) {
        try (var row =
            statement.executeQuery(
                "SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM "
                    + name
                    + " t")) {
          row.next();
          all.append(row.getString(1));
        }
      }
    }
    return all.toString();
  }

  private static List<String[]> table() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(","))
        .toList();
  }
}
