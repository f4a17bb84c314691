package rightsize.starter.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rightsize.facts.PartialDate;
import rightsize.starter.report.Report;

/**
 * Everything the sources say about one field of one thing, most trusted first. The first is shown;
 * those that disagree are kept beside it and reported.
 */
public final class Said {

  private static final int SAME_EVENT_DAYS = 35;

  private final String subject;
  private final String field;
  private final double tolerance;
  private final List<Observation> observations = new ArrayList<>();

  /**
   * @param tolerance the relative difference of two numbers below which they agree
   */
  public Said(String subject, String field, double tolerance) {
    this.subject = subject;
    this.field = field;
    this.tolerance = tolerance;
  }

  public Said add(Observation observation) {
    observations.add(observation);
    return this;
  }

  public Optional<Observation> shown() {
    return observations.stream().findFirst();
  }

  /**
   * Puts first what most sources agree on; among equals the most trusted stays first. What people
   * wrote down by hand is not outvoted.
   */
  public Said byMajority() {
    if (observations.isEmpty() || observations.getFirst().source().equals("hand")) {
      return this;
    }
    Observation best = observations.getFirst();
    long votes = 0;
    for (Observation candidate : observations) {
      long agreeing =
          observations.stream()
              .filter(o -> agrees(candidate.value(), o.value()))
              .map(Observation::source)
              .distinct()
              .count();
      if (agreeing > votes) {
        best = candidate;
        votes = agreeing;
      }
    }
    observations.remove(best);
    observations.addFirst(best);
    return this;
  }

  /** Puts the shown value into the row, with what disagrees beside it. */
  public void into(Row row, Report report) {
    if (observations.isEmpty()) {
      return;
    }
    Observation shown = observations.getFirst();
    row.put(field, shown);
    List<Observation> others =
        observations.stream()
            .skip(1)
            .filter(o -> !agrees(shown.value(), o.value()))
            .distinct()
            .toList();
    others.forEach(other -> row.beside(field, other));
    if (!others.isEmpty()) {
      report.conflict(subject, field, shown, others);
    }
  }

  private boolean agrees(Object one, Object other) {
    if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
      double x = a.doubleValue();
      double y = b.doubleValue();
      return Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y));
    }
    if (one instanceof String a && other instanceof String b && isDate(a) && isDate(b)) {
      return near(PartialDate.of(a), PartialDate.of(b));
    }
    return one.equals(other);
  }

  private static boolean isDate(String text) {
    return text.matches("\\d{4}(-\\d{2}){0,2}");
  }

  /** Announced and published are often some weeks apart; more than that is another event. */
  private static boolean near(PartialDate a, PartialDate b) {
    return !a.first().isAfter(b.last().plusDays(SAME_EVENT_DAYS))
        && !b.first().isAfter(a.last().plusDays(SAME_EVENT_DAYS));
  }
}
