package rightsize.decision.market;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import rightsize.facts.Fact;

/**
 * Records whose facts are drawn from what sources get wrong: nothing, zero, negative, tiny, huge,
 * and now and then something sensible. What is no fact of a number or a word stays as it was.
 */
public final class Absurd {
  private static final List<Integer> WHOLE =
      List.of(0, -1, 1, 2, 7, 8, 32, 128, 4096, 128_256, Integer.MAX_VALUE, Integer.MIN_VALUE);
  private static final List<Double> REAL =
      List.of(0.0, -1.0, 1e-300, 1e-9, .5, 8.0, 80.0, 1e6, 1e300, Double.MAX_VALUE);
  private static final List<String> WORDS =
      List.of("", "gqa", "mla", "sliding", "hybrid", "encoder", "spiral", "gpu", "cpu", "apple");

  private final Random random;

  public Absurd(long seed) {
    this.random = new Random(seed);
  }

  /** The same record with every fact drawn anew. */
  public <T extends Record> T facts(T sensible) {
    RecordComponent[] parts = sensible.getClass().getRecordComponents();
    Object[] values = new Object[parts.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        values[i] = drawn(parts[i], parts[i].getAccessor().invoke(sensible));
      }
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      @SuppressWarnings("unchecked")
      T absurd = (T) sensible.getClass().getDeclaredConstructor(types).newInstance(values);
      return absurd;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Object drawn(RecordComponent part, Object as) {
    if (!part.getType().equals(Fact.class) || random.nextInt(5) < 4) {
      return as;
    }
    if (random.nextInt(4) == 0) {
      return Fact.unknown();
    }
    var of = ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
    if (of == Integer.class) {
      return Fact.known(one(WHOLE));
    }
    if (of == Long.class) {
      return Fact.known((long) one(WHOLE));
    }
    if (of == Double.class) {
      return Fact.known(one(REAL));
    }
    return of == String.class ? Fact.known(one(WORDS)) : as;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
