package rightsize.evaluation.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static final Option CHEAP = new Option("a/cheap", 40, 1, 8);
  private static final Option CLOSED = new Option("b/closed", 80, 9, Double.NaN);
  private static final Option LARGE = new Option("c/large", 60, 5, 400);

  @Test
  void choosesTheLargestOfThoseWhoseSizeIsKnown() {
    assertThat(Rule.LARGEST.choose(List.of(CHEAP, CLOSED, LARGE))).isEqualTo(LARGE);
  }

  @Test
  void choosesTheDearestAndTheCheapest() {
    assertThat(Rule.DEAREST.choose(List.of(CHEAP, CLOSED, LARGE))).isEqualTo(CLOSED);
    assertThat(Rule.CHEAPEST.choose(List.of(CHEAP, CLOSED, LARGE))).isEqualTo(CHEAP);
  }

  @Test
  void choosesEvenWhereItKnowsNothing() {
    assertThat(Rule.LARGEST.choose(List.of(CLOSED))).isEqualTo(CLOSED);
  }
}
