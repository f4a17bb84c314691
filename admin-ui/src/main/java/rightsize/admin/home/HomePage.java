package rightsize.admin.home;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import rightsize.admin.backend.Advisor;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Feedback;
import rightsize.admin.backend.Filters;
import rightsize.admin.guide.Figures;
import rightsize.admin.guide.LiveFigures;
import rightsize.admin.layout.Viewer;

/** The first screen is the question, not the state of the suite. */
@Path("/")
@Authenticated
public class HomePage {
  private final Advisor advisor;
  private final Feedback feedback;
  private final UsualAnswers usual;
  private final LiveFigures figures;
  private final Viewer viewer;
  private final Clock clock;

  HomePage(
      Advisor advisor,
      Feedback feedback,
      UsualAnswers usual,
      LiveFigures figures,
      Viewer viewer,
      Clock clock) {
    this.figures = figures;
    this.advisor = advisor;
    this.feedback = feedback;
    this.usual = usual;
    this.viewer = viewer;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "home")
  static final class Templates {
    static native TemplateInstance home(HomeView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance home() {
    var market = advisor.market();
    var saved = advisor.advices(viewer.language().code(), most());
    var reports = feedback.reports(most());
    Map<String, String> waiting = most();
    waiting.put("state", "held");
    Optional<Answer<JsonNode>> held =
        viewer.curator() ? Optional.of(feedback.reports(waiting)) : Optional.empty();
    List<HomeView.Card> cards =
        market.asOptional().map(usual::cards).orElseGet(() -> UsualAnswers.NONE);
    return Templates.home(
        new HomeView(
            cards,
            count(saved),
            count(reports),
            held.map(HomePage::count).orElse(""),
            market
                .asOptional()
                .map(
                    facts ->
                        HomeView.Strip.of(
                            facts, figures.now().flatMap(Figures::priceDates), clock.instant())),
            silent(market, reports)));
  }

  private static Map<String, String> most() {
    return Filters.of("pageSize", "100");
  }

  /** How many there are, "100+" where there are more; empty when there is none or no answer. */
  private static String count(Answer<JsonNode> list) {
    return list.asOptional()
        .filter(page -> !page.path("items").isEmpty())
        .map(page -> page.path("items").size() + (page.hasNonNull("nextPageToken") ? "+" : ""))
        .orElse("");
  }

  private static List<String> silent(Answer<?>... answers) {
    return Stream.of(answers)
        .map(answer -> answer instanceof Answer.Silent<?> none ? none.part().code() : null)
        .filter(Objects::nonNull)
        .toList();
  }
}
