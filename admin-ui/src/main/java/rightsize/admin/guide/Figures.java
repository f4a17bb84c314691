package rightsize.admin.guide;

import java.util.List;
import java.util.Optional;

/**
 * What the catalogue of today says to the six questions. A figure that cannot be had is absent.
 *
 * @param medians by size class, on the test that most size classes took
 * @param needs one open model of each size, newest first, with what its weights take
 */
public record Figures(
    String version,
    String asOf,
    Optional<PriceDates> priceDates,
    Optional<Medians> medians,
    Optional<Close> close,
    Optional<Medians> prices,
    Optional<Training> training,
    Optional<Retiring> retiring,
    List<Need> needs,
    Optional<Card> card,
    Optional<Past> past,
    Optional<Families> families,
    Optional<Tuned> tuned,
    Optional<Shrinking> shrinking) {

  /** When the prices in force were seen: half of them on or before the middle day. */
  public record PriceDates(String middle, String newest) {}

  /**
   * @param date the newest among them
   */
  public record Medians(String what, String date, List<Median> classes) {}

  public record Median(String size, String value, int count) {}

  /** In so many of all tests the best small model is close to the best large one. */
  public record Close(int close, int tests, String date) {}

  public record Training(int never, int stated, String date) {}

  public record Retiring(int models, String next, String on) {}

  /** Gigabytes of weights at 16 and 4 bits, and how many of the reference card 4 bits take. */
  public record Need(String id, String name, String params, String full, String four, int cards) {}

  public record Card(String name, String usd, String date) {}

  public record Past(
      String name, String params, String released, String retired, Optional<Match> match) {}

  public record Match(String test, String score, String name, String params, String now) {}

  public record Families(int several, String family, String least, String most) {}

  public record Tuned(int builds, String date) {}

  public record Shrinking(
      String test, String score, List<Year> years, Optional<Cheapest> cheapest) {}

  public record Year(String year, String name, String params) {}

  public record Cheapest(String name, String usd, String date) {}
}
