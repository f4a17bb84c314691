package rightsize.admin.offers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceChartTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-01-21");

  @Test
  void aPriceHoldsUntilTheNextBegins() {
    PriceChart chart =
        chart(
                """
                [{"from": "2026-01-11", "input": 1, "output": 2},
                 {"from": "2026-01", "input": 2, "output": 4}]
                """)
            .orElseThrow();

    assertThat(chart.top()).isEqualTo("4");
    assertThat(chart.first()).isEqualTo("2026-01-01");
    assertThat(chart.lines())
        .extracting(PriceChart.Line::path)
        .containsExactly("M48.0 92.0H344.0L344.0 131.0H640.0", "M48.0 14.0H344.0L344.0 92.0H640.0");
  }

  @Test
  void anUnknownAmountLeavesAGap() {
    PriceChart chart =
        chart(
                """
                [{"from": "2026-01-16", "input": 1},
                 {"from": "2026-01-11", "output": 2},
                 {"from": "2026-01-01", "input": 2}]
                """)
            .orElseThrow();

    assertThat(chart.lines())
        .extracting(PriceChart.Line::path)
        .containsExactly("M48.0 14.0H344.0M492.0 92.0H640.0", "M344.0 14.0H492.0");
  }

  @Test
  void onePriceHasNoHistory() {
    assertThat(chart("[{\"from\": \"2026-01-01\", \"input\": 2}]")).isEmpty();
    assertThat(chart("[]")).isEmpty();
  }

  @Test
  void whatLiesAsideOrAheadIsNotDrawn() {
    assertThat(
            chart(
                """
                [{"from": "2026-02-01", "input": 9},
                 {"from": "2026-01-10", "input": 5, "aside": true},
                 {"from": "2026-01-01", "input": 2}]
                """))
        .isEmpty();
  }

  private static Optional<PriceChart> chart(String prices) {
    return PriceChart.of(json(prices), TODAY);
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
