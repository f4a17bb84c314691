package rightsize.catalog.schedules;

import java.time.Duration;

/** How long a feed that fails is left alone. */
final class BackOff {

  private static final Duration FIRST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofDays(1);

  /** Past so many doublings the longest pause is reached. */
  private static final int MOST_DOUBLINGS = 10;

  private BackOff() {}

  /**
   * 5 minutes after the first failure, then twice as long each time, a day at most; shortened by up
   * to a fifth, so that feeds which failed together do not come back together.
   *
   * @param failures in a row, from 1
   * @param chance from 0 to 1
   */
  static Duration after(int failures, double chance) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    Duration pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    return Duration.ofMillis(Math.round(pause.toMillis() * (1 - chance / 5)));
  }
}
