package rightsize.admin.home;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import rightsize.admin.guide.Figures;
import rightsize.facts.PartialDate;

/**
 * What the first screen shows. A number that nobody gave is an empty text, never zero.
 *
 * @param held reports that wait for a curator; empty for everybody else
 * @param strip the catalogue in one line, when the advisor answers
 * @param silent codes of the services that do not answer
 */
record HomeView(
    List<Card> cards,
    String saved,
    String reports,
    String held,
    Optional<Strip> strip,
    List<String> silent) {

  /** The tasks in the order of the first screen; the last one is everything else. */
  static final List<String> TASKS =
      List.of(
          "customer_service",
          "site_search",
          "classification",
          "recommendation",
          "document_questions",
          "image_understanding",
          "code",
          "general");

  /**
   * @param verdict how the task's usual case comes out today, or empty
   * @param grade evidence grade of that answer, or empty
   */
  record Card(String task, String verdict, String grade) {}

  /**
   * @param date the day half of the prices were seen by, or empty
   * @param days its age
   * @param newest the newest price
   */
  record Strip(int models, int offers, String date, long days, String newest, boolean stale) {

    static Strip of(JsonNode market, Optional<Figures.PriceDates> prices, Instant now) {
      String newest = market.path("prices_dated").asText("");
      String date = prices.map(Figures.PriceDates::middle).orElse(newest);
      long days =
          date.isEmpty()
              ? 0
              : ChronoUnit.DAYS.between(
                  PartialDate.of(date).last(), now.atZone(ZoneOffset.UTC).toLocalDate());
      return new Strip(
          market.path("models").asInt(),
          market.path("offers").asInt(),
          date,
          Math.max(0, days),
          newest,
          market.path("stale").asBoolean());
    }
  }

  public boolean nothingYet() {
    return saved.isEmpty() && reports.isEmpty();
  }
}
