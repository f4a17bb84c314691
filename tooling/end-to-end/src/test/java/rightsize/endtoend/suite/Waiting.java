package rightsize.endtoend.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asking again until it is so. */
public final class Waiting {
  private Waiting() {}

  /**
   * Asks until the answer is as wished.
   *
   * @throws AssertionError with the last answer when it is not so in time
   */
  public static <T> T until(Duration limit, Supplier<T> question, Predicate<T> wished) {
    var deadline = Instant.now().plus(limit);
    var answer = question.get();
    while (!wished.test(answer)) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("Still not so after " + limit + ": " + answer);
      }
      briefly();
      answer = question.get();
    }
    return answer;
  }

  static void briefly() {
    LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
  }
}
