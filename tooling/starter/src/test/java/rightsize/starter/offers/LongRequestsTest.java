package rightsize.starter.offers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongRequestsTest {

  @Test
  void tiersRiseUnderOurNames() throws JsonProcessingException {
    assertThat(
            tiers(
                """
                [{"tier": {"size": 256000}, "input": 4, "output": 9.000000000001, "input_audio": 7},
                 {"tier": {"type": "context", "size": 128000}, "input": 2, "cache_read": 0}]"""))
        .isEqualTo(
            "[{above_input_tokens=128000, input=2},"
                + " {above_input_tokens=256000, input=4, output=9}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"tier\": {\"size\": 200000}, \"input\": 0.09, \"output\": 9}]",
        "[{\"tier\": {\"size\": 200000}, \"input\": 1, \"output\": 3}]",
        "[{\"tier\": {\"size\": 200000}}]",
        "[{\"input\": 2, \"output\": 6}]",
        "[]"
      })
  void aTierThatRaisesNothingIsNone(String tiers) throws JsonProcessingException {
    assertThat(tiers(tiers)).isEqualTo("null");
  }

  private static String tiers(String stated) throws JsonProcessingException {
    var cost =
        new ObjectMapper().readTree("{\"input\": 1, \"output\": 3, \"tiers\": " + stated + "}");
    return String.valueOf(Price.of(cost, false).get("tiers"));
  }
}
