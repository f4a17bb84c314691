package rightsize.admin.backend;

import java.util.Optional;
import java.util.function.Function;

/** What came back from a neighbour: a value, a reasoned no, or nothing at all. */
public sealed interface Answer<T> {

  record Given<T>(T value) implements Answer<T> {}

  record Refused<T>(Part part, Problem problem) implements Answer<T> {}

  record Silent<T>(Part part) implements Answer<T> {}

  default Optional<T> asOptional() {
    return this instanceof Given<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  default Optional<Problem> refusal() {
    return this instanceof Refused<T> no ? Optional.of(no.problem()) : Optional.empty();
  }

  default boolean isSilent() {
    return this instanceof Silent;
  }

  default <R> Answer<R> map(Function<? super T, ? extends R> derive) {
    return switch (this) {
      case Given<T>(T value) -> new Given<>(derive.apply(value));
      case Refused<T>(Part part, Problem problem) -> new Refused<>(part, problem);
      case Silent<T>(Part part) -> new Silent<>(part);
    };
  }
}
