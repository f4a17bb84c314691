package rightsize.rest.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.rest.problems.Problem;

class KeptQueryTest {

  enum Colour {
    RED,
    GREEN
  }

  static class Broad {
    @QueryParam("q")
    String q;

    @QueryParam("most")
    BigDecimal most;

    @QueryParam("on")
    LocalDate day;
  }

  static final class Narrow extends Broad {
    @QueryParam("colour")
    Colour colour;

    @QueryParam("word")
    List<String> words;

    @QueryParam("open")
    Boolean open;
  }

  @Test
  void fillsABeanAsARequestWould() {
    Narrow bean =
        KeptQuery.of("q=%E9%80%9A+a&most=1.5&on=2026-11-01&colour=green&word=b&word=a&open=true")
            .into(new Narrow());

    assertThat(bean.q).isEqualTo("通 a");
    assertThat(bean.most).isEqualTo("1.5");
    assertThat(bean.day).isEqualTo("2026-11-01");
    assertThat(bean.colour).isEqualTo(Colour.GREEN);
    assertThat(bean.words).containsExactly("b", "a");
    assertThat(bean.open).isTrue();
  }

  @Test
  void leavesAloneWhatIsNotSaid() {
    Narrow bean = KeptQuery.of("").into(new Narrow());

    assertThat(bean).hasAllNullFieldsOrProperties();
  }

  @ParameterizedTest
  @CsvSource({
    "word=b&q=x&word=a, q=x&word=a&word=b",
    "&&word=a&word=a&, word=a",
    "q=通 a&b, b=&q=%E9%80%9A+a",
    "q=%7e, q=%7E",
    "q, q="
  })
  void hasOneFormForAllThatAskTheSame(String given, String normal) {
    assertThat(KeptQuery.of(given).text()).isEqualTo(normal);
    assertThat(KeptQuery.of(normal).text()).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource({
    "colours=red, colours, not known here",
    "colour=blue, colour, 'one of: red, green'",
    "colour=RED, colour, 'one of: red, green'",
    "q=a&q=a, q, stands more than once",
    "most=1e-41, most, a number is expected",
    "most=, most, a number is expected",
    "open=yes, open, true or false is expected",
    "on=2026-02-30, on, a date such as 2026-11-23 is expected",
    "q=%00, q, percent-encoded UTF-8 without U+0000 is expected",
    "q=%ff, q, percent-encoded UTF-8 without U+0000 is expected",
    "q=%4, q, percent-encoded UTF-8 without U+0000 is expected",
    "%zz=1, %zz=1, percent-encoded UTF-8 without U+0000 is expected",
    "?q=a, ?q, not known here"
  })
  void refusesWhatARequestWouldBeRefusedFor(String text, String parameter, String detail) {
    Problem refusal =
        catchThrowableOfType(Problem.class, () -> KeptQuery.of(text).into(new Narrow()));

    assertThat(refusal.getStatusCode()).isEqualTo(400);
    assertThat(refusal.getDetail()).isEqualTo(detail);
    assertThat(refusal.getParameters()).containsEntry("parameter", parameter);
  }

  @Test
  void refusesATextOverTheLimitOfRequests() {
    Problem refusal =
        catchThrowableOfType(
            Problem.class, () -> KeptQuery.of("q=" + "x".repeat(2_001)).into(new Narrow()));

    assertThat(refusal.getDetail()).isEqualTo("longer than 2000 characters");
  }
}
