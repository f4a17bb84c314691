package rightsize.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

  @Test
  void keepsItsStateWhenDerived() {
    assertThat(Fact.known(3).map(n -> n * 2)).isEqualTo(Fact.known(6));
    assertThat(Fact.<Integer>notApplicable().map(n -> n * 2)).isEqualTo(Fact.notApplicable());
    assertThat(Fact.<Integer>unknown().map(n -> n * 2).isUnknown()).isTrue();
  }

  @Test
  void aKnownFactHasAValue() {
    assertThatThrownBy(() -> Fact.known(null)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Fact.ofNullable(null).isUnknown()).isTrue();
  }

  @Test
  void aPartialDateMeansAllItsDays() {
    assertThat(PartialDate.of("2025").last()).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(PartialDate.of("2024-02").last()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(PartialDate.of("2024-09-17").first()).isEqualTo(LocalDate.of(2024, 9, 17));
    assertThat(PartialDate.of("2024")).isLessThan(PartialDate.of("2024-02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "25", "2024-13", "2024-02-30", "0000", "9999-12-31", "2024-9", "soon"})
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> PartialDate.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
