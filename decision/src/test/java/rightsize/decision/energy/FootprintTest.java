package rightsize.decision.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Option.Energy;
import rightsize.decision.advices.Term;

class FootprintTest {

  /** 100 W idle, 400 W at work. */
  private static final Draw DRAW = new Draw(100, 100, 50, 150, 100);

  @Test
  void standingAndWorkingTakeTheirHours() {
    // two devices, half of one at work: 730 h * (1.5 * 100 + 0.5 * 400) W = 255,500 Wh;
    // the site takes a fifth on top: 51,100
    Energy energy = Footprint.of(new Drawn(DRAW, 2, .5, 1.2), Optional.empty()).orElseThrow();

    assertThat(energy.whMonth().value()).isEqualTo(306_600);
    assertThat(energy.whMonth().terms().stream().mapToDouble(Term::value).sum()).isEqualTo(306_600);
    assertThat(energy.co2KgMonth()).isEmpty();
  }

  @Test
  void theGridSaysWhatIsEmitted() {
    // 306.6 kWh * 381 g in Germany = 116.81 kg
    Energy energy = Footprint.of(new Drawn(DRAW, 2, .5, 1.2), Grid.of("DE")).orElseThrow();

    assertThat(energy.co2KgMonth().orElseThrow().value()).isEqualTo(116.81);
    assertThat(energy.co2KgMonth().orElseThrow().because()).anyMatch(why -> why.contains("2023"));
  }

  @Test
  void machinesOfUnknownPowerHaveNoFootprint() {
    Draw unknown = Draw.reading(DrawTest.device("x", "x", null));

    assertThat(Footprint.of(new Drawn(unknown, 1, 0, 1.2), Grid.of("DE"))).isEmpty();
  }

  @Test
  void anEndpointIsAnOrderOfMagnitude() {
    // 8B, a million tokens written: weights 1e6 * 0.057 * 8 / 64 = 7,125 J = 1.98 Wh;
    // computing 1e6 * 1.31 * 0.016 = 20,960 J = 5.82 Wh; base 1e6 * 400 * 0.02 / 64 = 125,000 J
    // = 34.72 Wh; the site 0.2 * 42.52 = 8.50: 2 + 6 + 35 + 9 = 52
    Energy energy = Footprint.of(new Endpoint(8, 8, 0, 1e6));

    assertThat(energy.whMonth().value()).isEqualTo(52);
    assertThat(energy.whMonth().high() / energy.whMonth().value()).isCloseTo(3, within(.01));
    assertThat(energy.co2KgMonth()).isEmpty();
  }

  @Test
  void gridsAreNamedByTwoOrThreeLetters() {
    assertThat(Grid.of("CN")).isEqualTo(Grid.of("CHN"));
    assertThat(Grid.of("CHN").orElseThrow().gramsPerKwh()).isEqualTo(582);
    assertThat(Grid.of("CHN").orElseThrow().year()).isEqualTo(2023);
    assertThat(Grid.of("XX")).isEmpty();
    // a figure of nothing is none
    assertThat(Grid.of("CAF")).isEmpty();
  }
}
