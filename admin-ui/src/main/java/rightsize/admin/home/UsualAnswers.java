package rightsize.admin.home;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import rightsize.admin.advices.Examples;
import rightsize.admin.backend.Advisor;

/**
 * How each task's usual case comes out today: the sample need behind its card, asked of the advisor
 * once for each state of the market.
 */
@ApplicationScoped
class UsualAnswers {
  static final List<HomeView.Card> NONE =
      HomeView.TASKS.stream().map(task -> new HomeView.Card(task, "", "")).toList();

  private record Known(String market, List<HomeView.Card> cards) {}

  private final Advisor advisor;
  private final AtomicReference<Known> known = new AtomicReference<>(new Known("", NONE));

  UsualAnswers(Advisor advisor) {
    this.advisor = advisor;
  }

  /**
   * @param market what the advisor says of its market
   */
  List<HomeView.Card> cards(JsonNode market) {
    String hash = market.path("snapshot_hash").asText(market.path("catalogue_hash").asText());
    Known last = known.get();
    if (last.market().equals(hash)) {
      return last.cards();
    }
    List<HomeView.Card> cards = HomeView.TASKS.stream().map(this::card).toList();
    known.set(new Known(hash, cards));
    return cards;
  }

  /** A task without a sample need has no usual case. */
  private HomeView.Card card(String task) {
    return Examples.need(task)
        .flatMap(need -> advisor.preview("en", need).asOptional())
        .map(
            advice ->
                new HomeView.Card(
                    task,
                    advice.path("verdict").path("kind").asText(""),
                    advice.path("evidence").path("grade").asText("")))
        .orElse(new HomeView.Card(task, "", ""));
  }
}
