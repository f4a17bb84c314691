package rightsize.catalog.spdx;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One licence or several, joined: {@code Apache-2.0 OR MIT}. Its text is the list's spelling. */
public sealed interface Expression {

  /** As it is written. */
  String text();

  /** The licences in it, in their order; {@code or later} belongs to none of them. */
  Stream<String> ids();

  /** What it says of commercial use, if one knows what each licence says. */
  CommercialUse commercialUse(Function<String, CommercialUse> ofOne);

  /** Whether whoever may use each of some licences may use this. */
  boolean isCoveredBy(Predicate<String> covered);

  /**
   * A licence of the list or one of our own.
   *
   * @param orLater a plus stands behind it
   */
  record One(String id, boolean orLater) implements Expression {
    @Override
    public String text() {
      return orLater ? id + "+" : id;
    }

    @Override
    public Stream<String> ids() {
      return Stream.of(id);
    }

    @Override
    public CommercialUse commercialUse(Function<String, CommercialUse> ofOne) {
      return ofOne.apply(id);
    }

    @Override
    public boolean isCoveredBy(Predicate<String> covered) {
      return covered.test(id);
    }
  }

  /**
   * A licence with an exception. Those of the list only permit more; an addition of one's own may
   * take away, so with it nobody knows.
   */
  record With(One licence, String exception) implements Expression {
    @Override
    public String text() {
      return licence.text() + " WITH " + exception;
    }

    @Override
    public Stream<String> ids() {
      return licence.ids();
    }

    @Override
    public CommercialUse commercialUse(Function<String, CommercialUse> ofOne) {
      CommercialUse without = licence.commercialUse(ofOne);
      boolean ours = exception.startsWith(Names.ADDITION);
      return ours ? CommercialUse.worst(List.of(without, CommercialUse.UNKNOWN)) : without;
    }

    @Override
    public boolean isCoveredBy(Predicate<String> covered) {
      return !exception.startsWith(Names.ADDITION) && licence.isCoveredBy(covered);
    }
  }

  /** All of them hold. */
  record All(List<Expression> parts) implements Expression {
    @Override
    public String text() {
      return parts.stream()
          .map(part -> part instanceof Any ? "(" + part.text() + ")" : part.text())
          .collect(Collectors.joining(" AND "));
    }

    @Override
    public Stream<String> ids() {
      return parts.stream().flatMap(Expression::ids);
    }

    @Override
    public CommercialUse commercialUse(Function<String, CommercialUse> ofOne) {
      return CommercialUse.worst(parts.stream().map(part -> part.commercialUse(ofOne)).toList());
    }

    @Override
    public boolean isCoveredBy(Predicate<String> covered) {
      return parts.stream().allMatch(part -> part.isCoveredBy(covered));
    }
  }

  /** Whoever takes it chooses one. */
  record Any(List<Expression> parts) implements Expression {
    @Override
    public String text() {
      return parts.stream().map(Expression::text).collect(Collectors.joining(" OR "));
    }

    @Override
    public Stream<String> ids() {
      return parts.stream().flatMap(Expression::ids);
    }

    @Override
    public CommercialUse commercialUse(Function<String, CommercialUse> ofOne) {
      return CommercialUse.best(parts.stream().map(part -> part.commercialUse(ofOne)).toList());
    }

    @Override
    public boolean isCoveredBy(Predicate<String> covered) {
      return parts.stream().anyMatch(part -> part.isCoveredBy(covered));
    }
  }
}
