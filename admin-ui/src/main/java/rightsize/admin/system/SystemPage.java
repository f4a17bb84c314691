package rightsize.admin.system;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import rightsize.admin.backend.Advisor;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Feedback;
import rightsize.admin.backend.Filters;
import rightsize.admin.layout.Viewer;
import rightsize.admin.words.Numbers;

/** The state of each part, asked at this moment with the reader's own rights. */
@RequestScoped
@Path("/system")
@Authenticated
public class SystemPage {
  private final Catalogue catalogue;
  private final Advisor advisor;
  private final Feedback feedback;
  private final SystemTexts texts;

  SystemPage(Catalogue catalogue, Advisor advisor, Feedback feedback, Viewer viewer) {
    this.catalogue = catalogue;
    this.advisor = advisor;
    this.feedback = feedback;
    this.texts = viewer.language().texts(SystemTexts.class);
  }

  @CheckedTemplate(basePath = "system")
  static final class Templates {
    static native TemplateInstance system(SystemView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance system() {
    List<String> rates = new ArrayList<>();
    List<SystemView.Row> parts =
        List.of(
            row(
                "catalog",
                () -> catalogue.models(Filters.countOnly()),
                page ->
                    List.of(
                        texts.catalogFacts(
                            Numbers.str(page.total()), Long.toString(page.version())))),
            row("advisor", advisor::market, market -> advisorFacts(market, rates)),
            row(
                "feedback",
                () -> feedback.standings(Filters.none()),
                standings ->
                    List.of(texts.feedbackFacts(Numbers.str(standings.path("items").size())))),
            new SystemView.Row("keycloak", "good", texts.answers(), "", List.of(texts.signedIn())));
    return Templates.system(new SystemView(parts, rates));
  }

  private <T> SystemView.Row row(
      String part, Supplier<Answer<T>> question, Function<T, List<String>> facts) {
    long start = System.nanoTime();
    Answer<T> answer = question.get();
    String took = texts.took(Long.toString((System.nanoTime() - start) / 1_000_000));
    return switch (answer) {
      case Answer.Given<T>(T value) ->
          new SystemView.Row(part, "good", texts.answers(), took, facts.apply(value));
      case Answer.Refused<T> no ->
          new SystemView.Row(part, "warn", texts.refuses(), took, List.of(no.problem().text()));
      case Answer.Silent<T> none ->
          new SystemView.Row(part, "bad", texts.silent(), took, List.of());
    };
  }

  private List<String> advisorFacts(JsonNode market, List<String> rates) {
    for (JsonNode rate : market.path("exchange_rates")) {
      rates.add(
          texts.rate(
              rate.path("currency").asText(),
              Numbers.figure(
                  rate.path("usd_per_unit").isNumber()
                      ? rate.path("usd_per_unit").decimalValue()
                      : rate.path("usd").decimalValue()),
              rate.path("on").asText()));
    }
    List<String> facts = new ArrayList<>();
    facts.add(
        texts.advisorFacts(
            market.path("catalogue_version").asText(),
            Numbers.str(market.path("age_seconds").asLong())));
    facts.add(
        texts.advisorCounts(
            Numbers.str(market.path("models").asInt()),
            Numbers.str(market.path("offers").asInt()),
            Numbers.str(market.path("builds").asInt()),
            Numbers.str(market.path("accelerators").asInt()),
            Numbers.str(market.path("scores").asInt()),
            Numbers.str(market.path("speeds").asInt())));
    if (market.path("stale").asBoolean()) {
      facts.add(texts.advisorStale());
    }
    return facts;
  }
}
