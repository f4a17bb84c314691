package rightsize.catalog.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

  @ParameterizedTest
  @CsvSource({"1,5", "2,10", "3,20", "8,640", "9,1280", "10,1440", "11,1440", "1000000,1440"})
  void doublesUpToADay(int failures, long minutes) {
    assertThat(BackOff.after(failures, 0)).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void isShortenedByAFifthAtMost() {
    assertThat(BackOff.after(1, 1)).isEqualTo(Duration.ofMinutes(4));
    assertThat(BackOff.after(1, 0.5)).isEqualTo(Duration.ofSeconds(270));
  }
}
