package rightsize.decision.memory;

import java.util.Optional;
import java.util.function.Function;

/** A figure, or the fact whose absence keeps it from being computed. */
public sealed interface Figure<T> {

  record Known<T>(T value) implements Figure<T> {}

  /**
   * @param fact by the name that the catalogue gives it
   */
  record Missing<T>(String fact) implements Figure<T> {}

  static <T> Figure<T> known(T value) {
    return new Known<>(value);
  }

  static <T> Figure<T> missing(String fact) {
    return new Missing<>(fact);
  }

  default boolean isKnown() {
    return this instanceof Known;
  }

  default Optional<T> asOptional() {
    return this instanceof Known<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  /** The fact that is missing; empty for a known figure. */
  default Optional<String> lacks() {
    return this instanceof Missing<T>(String fact) ? Optional.of(fact) : Optional.empty();
  }

  default T orElseThrow() {
    return switch (this) {
      case Known<T>(T value) -> value;
      case Missing<T>(String fact) -> throw new IllegalStateException(fact + " is unknown");
    };
  }

  default <R> Figure<R> map(Function<? super T, ? extends R> derive) {
    return flatMap(value -> known(derive.apply(value)));
  }

  default <R> Figure<R> flatMap(Function<? super T, ? extends Figure<R>> derive) {
    return switch (this) {
      case Known<T>(T value) -> derive.apply(value);
      case Missing<T>(String fact) -> missing(fact);
    };
  }
}
