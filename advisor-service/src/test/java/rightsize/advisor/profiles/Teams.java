package rightsize.advisor.profiles;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import rightsize.decision.profiles.CostProfile;
import rightsize.rest.json.StrictJson;
import rightsize.testing.Tokens;

/** People of teams and what they send. */
public final class Teams {

  static final String PATH = "/api/v1/cost_profile";
  private static final ObjectMapper JSON = StrictJson.mapper();

  /** A team that no other test knows. */
  public static String fresh() {
    return "team-" + UUID.randomUUID();
  }

  public static RequestSpecification curator(String team) {
    return as("curie", "curator", team);
  }

  static RequestSpecification viewer(String team) {
    return as("ada", "viewer", team);
  }

  static RequestSpecification as(String user, String role, String... teams) {
    return given()
        .auth()
        .oauth2(Tokens.of(user).role(role).team(teams).audience("advisor-service").signed())
        .contentType(ContentType.JSON);
  }

  /** The usual values, to be changed. */
  static ObjectNode usual() {
    return JSON.valueToTree(CostProfile.USUAL);
  }

  /** A house with a tenth off everything and a rate of its own. */
  public static ObjectNode discounted() {
    ObjectNode profile = usual().put("hosted_discount", 0.1).put("grid", "DE");
    profile
        .putArray("rates")
        .addObject()
        .put("currency", "CNY")
        .put("usd", 0.125)
        .put("on", "2026-01-30")
        .put("source", "our treasury");
    return profile;
  }

  /** With one member said in another way. */
  static String with(String member, String json) {
    try {
      return usual().<ObjectNode>set(member, JSON.readTree(json)).toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The first profile of a team. */
  public static Response first(String team, ObjectNode profile) {
    return curator(team).body(profile.toString()).put(PATH);
  }

  private Teams() {}
}
