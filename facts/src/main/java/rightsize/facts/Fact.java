package rightsize.facts;

import java.util.Optional;
import java.util.function.Function;

/**
 * A fact of the catalogue in one of three states. In JSON: a value when known, {@code null} when it
 * does not apply, and no member at all when nobody has said. An unknown price is never zero, and
 * unknown is not yes.
 */
public sealed interface Fact<T> {

  /** Somebody said so, and a source says who. */
  record Known<T>(T value) implements Fact<T> {
    public Known {
      if (value == null) {
        throw new IllegalArgumentException("a known fact has a value");
      }
    }
  }

  /** The question makes no sense here: cache reads of an offer without a cache. */
  record NotApplicable<T>() implements Fact<T> {}

  /** Nobody has said. */
  record Unknown<T>() implements Fact<T> {}

  static <T> Fact<T> known(T value) {
    return new Known<>(value);
  }

  @SuppressWarnings("unchecked")
  static <T> Fact<T> notApplicable() {
    return (Fact<T>) States.NOT_APPLICABLE;
  }

  @SuppressWarnings("unchecked")
  static <T> Fact<T> unknown() {
    return (Fact<T>) States.UNKNOWN;
  }

  /** Known when there is a value, unknown when it is null: for columns that cannot be n/a. */
  static <T> Fact<T> ofNullable(T value) {
    return value == null ? unknown() : known(value);
  }

  default boolean isKnown() {
    return this instanceof Known;
  }

  default boolean isUnknown() {
    return this instanceof Unknown;
  }

  default Optional<T> asOptional() {
    return this instanceof Known<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  default T orElse(T other) {
    return this instanceof Known<T>(T value) ? value : other;
  }

  /** The same state about something derived from the value. */
  default <R> Fact<R> map(Function<? super T, ? extends R> derive) {
    return switch (this) {
      case Known<T>(T value) -> known(derive.apply(value));
      case NotApplicable<T> ignored -> notApplicable();
      case Unknown<T> ignored -> unknown();
    };
  }
}
