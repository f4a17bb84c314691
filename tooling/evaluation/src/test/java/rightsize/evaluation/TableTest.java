package rightsize.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rightsize.evaluation.Finding.Bar;

class TableTest {

  private static final Finding CLOSE =
      Finding.of("M1", "file size", "a 70B model", "median error", "%", .12, 23)
          .p90(.9)
          .beside("same bits for all", 3.9)
          .against(Bar.atMost(.5));

  @Test
  void saysWhatWasMeasuredAndWhetherItIsGoodEnough() {
    assertThat(Table.of(List.of(CLOSE)))
        .contains("M1", "23", "0.120 %", "0.900", "3.90 same bits for all", "<= 0.500", "pass");
  }

  @Test
  void saysWhyABarIsMissed() {
    assertThat(Table.of(List.of(CLOSE.against(Bar.atMost(.1)).saying("few small files"))))
        .contains("MISS", "M1, a 70B model: few small files");
  }

  @Test
  void saysThatMoreThanNothingIsAskedFor() {
    Finding advantage =
        Finding.of("D1", "choice", "half hidden", "advantage", "points", 0, 3)
            .against(Bar.above(0));

    assertThat(Table.of(List.of(advantage))).contains("> 0", "MISS");
  }

  @Test
  void missesABarWithNothingMeasured() {
    Finding nothing = Finding.of("M1", "", "", "", "%", Double.NaN, 0).against(Bar.atMost(1));
    assertThat(nothing.passed()).contains(false);
  }

  @Test
  void hasNoVerdictWithoutABar() {
    assertThat(Finding.of("x", "", "", "", "", 1, 1).passed()).isEmpty();
  }
}
