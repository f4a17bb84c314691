package rightsize.decision.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.decision.profiles.Profiles.usual;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rightsize.decision.market.ExchangeRate;
import rightsize.decision.needs.Fault;
import rightsize.facts.PartialDate;

class CostProfileTest {

  @Test
  void theUsualProfileHasNoFaults() {
    assertThat(CostProfile.USUAL.faults()).isEmpty();
    assertThat(usual().drawn()).isEqualTo(CostProfile.USUAL);
  }

  @Test
  void aFullProfileHasNoFaults() {
    CostProfile full =
        usual()
            .discount(.2)
            .discount("acme", .3)
            .rentDiscount(.4)
            .power(.30, 1.2)
            .grid("DE")
            .staff(90_000, .25)
            .server(.5)
            .purchase(48, 0, .2)
            .leastReplicas(2)
            .retries(.02)
            .rates(rate("EUR", "1.10"), rate("CNY", "0.14"))
            .drawn();

    assertThat(full.faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("absurd")
  void absurdValuesAreRefusedWhereTheyStand(Profiles profile, String pointer) {
    assertThat(profile.drawn().faults()).extracting(Fault::pointer).containsExactly(pointer);
  }

  static Stream<Arguments> absurd() {
    return Stream.of(
        wrong(usual().discount(-.1), "/hosted_discount"),
        // nothing is free
        wrong(usual().discount(1), "/hosted_discount"),
        wrong(usual().discount(Double.NaN), "/hosted_discount"),
        wrong(usual().discount("a/b", 2), "/provider_discounts/a~1b"),
        wrong(usual().rentDiscount(1.5), "/rent_discount"),
        wrong(usual().power(0, 1.5), "/power_usd_kwh"),
        wrong(usual().power(.15, .9), "/pue"),
        wrong(usual().power(.15, Double.POSITIVE_INFINITY), "/pue"),
        wrong(usual().grid("Germany"), "/grid"),
        wrong(usual().grid("XQ"), "/grid"),
        wrong(usual().staff(0, .1), "/staff_usd_year"),
        wrong(usual().staff(90_000, -1), "/staff_share"),
        wrong(usual().server(-.5), "/server_share"),
        wrong(usual().purchase(0, .1, 0), "/months_to_pay_back"),
        wrong(usual().purchase(36, 12, 0), "/interest_per_year"),
        wrong(usual().purchase(36, .1, 1), "/resale_share"),
        wrong(usual().leastReplicas(0), "/least_replicas"),
        wrong(usual().retries(-.01), "/retry_share"),
        wrong(usual().rates(rate("USD", "1")), "/rates/0/currency"),
        wrong(usual().rates(rate("EUR", "1.1"), rate("EUR", "1.2")), "/rates/1/currency"),
        wrong(usual().rates(rate("EUR", "0")), "/rates/0/usd"));
  }

  @Test
  void aProvidersOwnDiscountGoesBeforeTheGeneralOne() {
    CostProfile profile = usual().discount(.1).discount("acme", .25).drawn();

    assertThat(profile.discount("acme")).isEqualTo(.25);
    assertThat(profile.discount("other")).isEqualTo(.1);
  }

  @Test
  void ownRatesGoBeforeOthers() {
    ExchangeRate own = rate("EUR", "1.20");

    assertThat(
            usual()
                .rates(own)
                .drawn()
                .ratesBefore(List.of(rate("EUR", "1.10"), rate("CNY", "0.14"))))
        .containsExactly(own, rate("CNY", "0.14"));
  }

  private static Arguments wrong(Profiles profile, String pointer) {
    return Arguments.of(profile, pointer);
  }

  private static ExchangeRate rate(String currency, String usd) {
    return new ExchangeRate(currency, new BigDecimal(usd), PartialDate.of("2026-11-01"), "test");
  }
}
