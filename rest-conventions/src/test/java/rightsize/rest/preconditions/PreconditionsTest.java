package rightsize.rest.preconditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.EntityTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.rest.problems.Problem;

class PreconditionsTest {

  private final EntityTag current = new EntityTag("v3-a");

  @Test
  void letsTheReaderOfTheCurrentVersionPass() {
    assertThatCode(() -> Preconditions.requireMatch("\"v2-a\", \"v3-a\"", current))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      nullValues = "null",
      value = {
        "null, 428",
        "` `, 428",
        "*, 428",
        "v3-a, 400",
        "\"v3-a, 400",
        "\"v3-a\" \"v3-b\", 400",
        "\"v2-a\", 412",
        "W/\"v3-a\", 412"
      })
  void refusesEveryoneElse(String header, int status) {
    Problem problem =
        catchThrowableOfType(Problem.class, () -> Preconditions.requireMatch(header, current));
    assertThat(problem.getStatusCode()).isEqualTo(status);
  }

  @Test
  void tagsBelongToOneThing() {
    assertThat(Preconditions.tag("a", 1)).isNotEqualTo(Preconditions.tag("b", 1));
    assertThat(Preconditions.tag("a", 1)).isNotEqualTo(Preconditions.tag("a", 2));
  }
}
