package rightsize.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorsTest {

  @Test
  void takesTheMeanOfTheMiddleTwo() {
    assertThat(Errors.of(DoubleStream.of(4, 1, 3, 2)).median()).isEqualTo(2.5);
  }

  @Test
  void keepsNineInTenBelowTheNinetiethPercentile() {
    assertThat(Errors.of(IntStream.rangeClosed(1, 10).asDoubleStream()).p90()).isEqualTo(9);
  }

  @Test
  void knowsNothingOfNoErrors() {
    assertThat(Errors.of(DoubleStream.empty()).median()).isNaN();
  }
}
