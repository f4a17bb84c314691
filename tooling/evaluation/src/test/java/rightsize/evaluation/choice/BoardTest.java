package rightsize.evaluation.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoardTest {

  @Test
  void everyBudgetAffordsAnotherNinthOfTheOptions() {
    var options =
        IntStream.rangeClosed(1, 18).mapToObj(k -> new Option("m" + k, 50, k, 1)).toList();

    assertThat(Board.budgets(options)).containsExactly(2, 4, 6, 8, 10, 12, 14, 16, 18);
  }

  @Test
  void knowsItsOwnTests() {
    assertThat(Board.BFCL.own()).accepts("bfcl-v4-live").rejects("aider-polyglot");
  }
}
