package rightsize.local.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

  @ParameterizedTest
  @CsvSource({
    "small_suffices,0",
    "start_small,0",
    "large_needed,0",
    "nothing_fits,3",
    "not_enough_evidence,4",
    "something_new,1"
  })
  void pipelinesLearnTheVerdict(String verdict, int code) {
    var body = "{\"verdict\":{\"kind\":\"%s\"}}".formatted(verdict);
    assertThat(new Answer(200, body).exitCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"400,2", "422,2", "413,2", "415,2", "401,1", "403,1", "500,1", "503,1"})
  void pipelinesLearnWhoseFaultItIs(int status, int code) {
    assertThat(new Answer(status, "").exitCode()).isEqualTo(code);
  }

  @Test
  void printsTheSentencesAndTheSnapshot() {
    var advice =
        """
        {"lines": [{"number": 1, "text": "A small model suffices."},
                   {"number": 12, "text": "Measure first."}],
         "snapshot": {"catalogue_version": 17, "as_of": "2026-11-23T10:00:00Z", "stale": true}}
        """;
    assertThat(new Answer(200, advice).lines())
        .containsExactly(
            " 1  A small model suffices.",
            "12  Measure first.",
            "    catalogue version 17 as of 2026-11-23T10:00:00Z, stale");
  }

  @Test
  void printsWhereTheInputIsWrong() {
    var problem =
        """
        {"title": "Bad Request", "detail": "Not a need.",
         "errors": [{"pointer": "/volume/requests", "detail": "must be positive"}]}
        """;
    assertThat(new Answer(400, problem).lines())
        .containsExactly("400 Bad Request Not a need.", "    /volume/requests: must be positive");
  }
}
