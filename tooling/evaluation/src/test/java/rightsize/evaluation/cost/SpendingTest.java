package rightsize.evaluation.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpendingTest {

  @Test
  void onlyRelationsCount() {
    // real is ten times what is said of a and b, and twenty times of c
    Spending spending =
        new Spending(
            Map.of("a", Math.log(10), "b", Math.log(20), "c", Math.log(60), "unpriced", 1.0),
            Map.of("a", Math.log(1), "b", Math.log(2), "c", Math.log(3)));

    assertThat(spending.models()).containsExactly("a", "b", "c");
    assertThat(spending.surplus("c")).isCloseTo(Math.log(2), within(1e-12));
    // the others' level: between 10 and 20 in the logarithm
    assertThat(spending.surplus("a")).isCloseTo(-Math.log(2) / 2, within(1e-12));
    assertThat(spending.surplusOf("unpriced")).isEmpty();
  }
}
