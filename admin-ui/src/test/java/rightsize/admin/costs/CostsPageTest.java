package rightsize.admin.costs;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.admin.Browser;
import rightsize.admin.Neighbours;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@TestSecurity(
    user = "curie",
    roles = {"curator", "contributor", "viewer"})
class CostsPageTest {
  private static final String DOOR = Neighbours.COSTS;
  private static final String FORM = "/costs/edit";
  private static final List<String> GOOD =
      List.of(
          "team",
          "platform",
          "tag",
          "\"v2-a\"",
          "hosted_discount",
          "7.5",
          "rent_discount",
          "0",
          "provider_discounts",
          "harbour 12.5 %\r\n\r\nquay: 20",
          "power_usd_kwh",
          "0.21",
          "pue",
          "1.3",
          "staff_usd_year",
          "120,000",
          "staff_share",
          "5",
          "months_to_pay_back",
          "48",
          "interest_per_year",
          "4",
          "resale_share",
          "20",
          "least_replicas",
          "2",
          "retry_share",
          "1",
          "rates",
          "cny 0.1412 2026-11-27 our treasury");

  @AfterEach
  void usual() {
    Neighbours.usual();
  }

  @Test
  void theCostsStandBesideWhatIsUsualWithWhoSaidThem() {
    page("/costs", "en")
        .body(
            allOf(
                containsString("Costs of the team <span translate=\"no\">platform</span>"),
                containsString(">curie</span>, <span class=\"num\">2026-11-27 09:30 UTC<"),
                containsString("harbour 12.5 %"),
                containsString("0.1575"),
                containsString("120,000"),
                containsString("1 CNY = 0.1412 USD (2026-11-27, ECB)"),
                containsString("the published ones"),
                containsString("Amounts are US dollars"),
                containsString("href=\"/costs/edit?team=platform\"")));
    page("/costs", "zh").body(allOf(containsString("团队成本"), containsString("按这些数值计算")));
  }

  @Test
  void theHistoryTellsWhoSaidWhatWhen() {
    page("/costs", "en")
        .body(
            allOf(
                containsString("cora"),
                containsString("2026-11-20 16:05 UTC"),
                containsString("nothing: the usual costs")));
  }

  @Test
  void aTeamThatSaidNothingIsToldThatUsualCostsCount() {
    usualCosts("\"team\":\"platform\",");
    page("/costs", "en")
        .body(
            allOf(
                containsString("The usual costs count"),
                containsString("Nothing was changed yet.")));
    page("/costs", "zh").body(containsString("目前按通用成本计算"));
  }

  @Test
  @TestSecurity(user = "ada", roles = "viewer")
  void othersReadAndChangeNothing() {
    page("/costs", "en")
        .body(allOf(containsString("harbour 12.5 %"), not(containsString("/costs/edit"))));
    given()
        .header("Accept-Language", "en")
        .get(FORM)
        .then()
        .statusCode(403)
        .body(containsString("It needs the role curator"));
    Browser.at("/costs").post(FORM, GOOD.toArray(String[]::new)).then().statusCode(403);
    Neighbours.ADVISOR.verify(0, putRequestedFor(urlPathEqualTo(DOOR)));
  }

  @Test
  @TestSecurity(
      user = "audrey",
      roles = {"auditor", "viewer"})
  void auditorsLookAtAnyTeam() {
    usualCosts("");
    page("/costs", "en")
        .body(allOf(containsString("You are in no team"), containsString("name=\"team\"")));
    page("/costs?team=legal%20one", "en");
    Neighbours.ADVISOR.verify(
        getRequestedFor(urlPathEqualTo(DOOR)).withQueryParam("team", equalTo("legal one")));
    Neighbours.ADVISOR.verify(
        getRequestedFor(urlPathEqualTo(DOOR + "/revisions"))
            .withQueryParam("team", equalTo("legal one")));
  }

  @Test
  void theFormSpeaksInPercentAndLines() {
    page(FORM, "en")
        .body(
            allOf(
                containsString("name=\"rent_discount\" value=\"30\""),
                containsString("name=\"power_usd_kwh\" value=\"0.1575\""),
                containsString(">harbour 12.5</textarea>"),
                containsString(">CNY 0.1412 2026-11-27 ECB</textarea>"),
                containsString("name=\"team\" value=\"platform\""),
                containsString("name=\"tag\" value=\"&quot;v2-a&quot;\""),
                containsString("values=usual")));
  }

  @Test
  void theUsualValuesAreFilledInToGoBackToThem() {
    page(FORM + "?values=usual&team=platform", "en")
        .body(
            allOf(
                containsString("name=\"rent_discount\" value=\"0\""),
                containsString("name=\"interest_per_year\" value=\"10\""),
                containsString("name=\"grid\" value=\"\""),
                containsString("name=\"tag\" value=\"&quot;v2-a&quot;\"")));
  }

  @Test
  void whoIsInNoTeamHasNothingToChange() {
    usualCosts("");
    given().redirects().follow(false).get(FORM).then().statusCode(303);
  }

  @Test
  void whatIsTypedGoesToTheAdvisorForTheTeamAndTheVersionThatWereSeen() {
    answers(okJson("{}"));
    sent(GOOD).then().statusCode(303).header("Location", endsWith("/costs?team=platform"));
    Neighbours.ADVISOR.verify(
        putRequestedFor(urlPathEqualTo(DOOR))
            .withHeader("If-Match", equalTo("\"v2-a\""))
            .withHeader("Rightsize-Team", equalTo("platform"))
            .withRequestBody(
                equalToJson(
                    """
                    {"hosted_discount": 0.075, "rent_discount": 0,
                     "provider_discounts": {"harbour": 0.125, "quay": 0.2},
                     "power_usd_kwh": 0.21, "pue": 1.3, "staff_usd_year": 120000,
                     "staff_share": 0.05, "months_to_pay_back": 48, "interest_per_year": 0.04,
                     "resale_share": 0.2, "least_replicas": 2, "retry_share": 0.01,
                     "rates": [{"currency": "CNY", "usd": 0.1412, "on": "2026-11-27",
                                "source": "our treasury"}]}""")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hosted_discount    | a lot                    | This is not a number.",
        "pue                |                          | Please fill this in.",
        "least_replicas     | 1.5                      | A whole number, please.",
        "provider_discounts | harbour                  | Line 1: One line for each: the provider",
        "provider_discounts | harbour many             | Line 1: One line for each: the provider",
        "rates              | CNY 0.14 our treasury    | Line 1: One line for each: currency",
      })
  void whatIsWrongIsToldAtItsFieldAndNothingIsSent(String field, String value, String told) {
    sent(with(field, value)).then().statusCode(422).body(containsString(told));
    Neighbours.ADVISOR.verify(0, putRequestedFor(urlPathEqualTo(DOOR)));
  }

  @Test
  void aProviderIsNamedOnce() {
    sent(with("provider_discounts", "harbour 10\nharbour 20"))
        .then()
        .statusCode(422)
        .body(containsString("Line 2: harbour stands there twice."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/hosted_discount            | must be from 0 to 0.95         | Must lie between 0 and 95.",
        "/pue                        | must be from 1 to 5            | Must lie between 1 and 5.",
        "/provider_discounts/harbour | must be from 0 to 0.95 | harbour: Must lie between 0 and 95.",
        "/provider_discounts/quay | the catalogue has no such provider | quay: The catalogue has no",
        "/rates/0/on                 | this day has not come yet | Line 1: This day has not come yet.",
        "/grid  | must be a country code such as DE or CHN | A country by its two or three capital",
        "/revision | leave it out                          | This was not accepted",
      })
  void whatTheAdvisorObjectsToIsToldAtItsField(String pointer, String said, String told) {
    answers(problem(422, "[{\"pointer\":\"" + pointer + "\",\"detail\":\"" + said + "\"}]"));
    sent(GOOD).then().statusCode(422).body(containsString(told));
  }

  @Test
  void aChangeBySomebodyElseIsNotOverwrittenUnseen() {
    answers(problem(412, "[]"));
    sent(with("tag", "\"v1-a\""))
        .then()
        .statusCode(409)
        .body(
            allOf(
                containsString("Somebody else changed it meanwhile."),
                containsString("name=\"tag\" value=\"&quot;v2-a&quot;\""),
                containsString("value=\"7.5\"")));
  }

  @Test
  void whatIsTypedIsStillThereWhenTheAdvisorIsSilent() {
    answers(aResponse().withStatus(503));
    sent(GOOD)
        .then()
        .statusCode(503)
        .body(
            allOf(containsString("The advisor does not answer."), containsString("value=\"7.5\"")));
  }

  @Test
  void withoutTheAdvisorThePageSaysSo() {
    Neighbours.silence(Neighbours.ADVISOR);
    given().get("/costs").then().statusCode(503);
  }

  @Test
  void aFormFromElsewhereIsRefused() {
    given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("pue", "1")
        .post(FORM)
        .then()
        .statusCode(400);
  }

  private static void usualCosts(String member) {
    Neighbours.answer(
        Neighbours.ADVISOR,
        DOOR,
        "{" + member + "\"profile\":" + Neighbours.fixture("costs-usual") + "}");
    Neighbours.answer(Neighbours.ADVISOR, DOOR + "/revisions", "{\"items\":[],\"size\":0}");
  }

  private static ResponseDefinitionBuilder problem(int status, String errors) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/problem+json")
        .withBody("{\"status\":" + status + ",\"detail\":\"no\",\"errors\":" + errors + "}");
  }

  private static List<String> with(String field, String value) {
    List<String> form = new ArrayList<>(GOOD);
    form.set(form.indexOf(field) + 1, value == null ? "" : value);
    return form;
  }

  private static Response sent(List<String> form) {
    return Browser.at(FORM).post(FORM, form.toArray(String[]::new));
  }

  private static void answers(ResponseDefinitionBuilder answer) {
    Neighbours.ADVISOR.stubFor(put(urlPathEqualTo(DOOR)).willReturn(answer));
  }

  private static ValidatableResponse page(String path, String language) {
    return given()
        .urlEncodingEnabled(false)
        .header("Accept-Language", language)
        .get(path)
        .then()
        .statusCode(200);
  }
}
