package rightsize.advisor.market;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.market.Offer;
import rightsize.decision.market.PriceTier;
import rightsize.decision.market.Speed;
import rightsize.decision.market.Standing;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/** The neighbours own these files; their own tests hold them to what they really answer. */
class MarketReaderTest {

  private final MarketReader reader = new MarketReader();

  @Test
  void readsTheCataloguesContract() throws IOException {
    Market market =
        reader.catalogue(Files.readAllBytes(Path.of("../catalog-service/contracts/snapshot.json")));

    assertThat(market.version()).isEqualTo(1);
    Model model = one(market, "qwen/qwen3-32b");
    assertThat(model.languages()).isEqualTo(Fact.known(List.of("en", "zh")));
    assertThat(model.architecture().asOptional().orElseThrow().kvHeads().isKnown()).isTrue();
    assertThat(one(market, "example/atlas-1").retiresOn())
        .isEqualTo(Fact.known(PartialDate.of("2024-01-04")));
    Offer.Price price =
        market.offers().stream()
            .filter(offer -> offer.provider().equals("harbour"))
            .filter(offer -> offer.model().equals("qwen/qwen3-32b"))
            .findFirst()
            .orElseThrow()
            .price()
            .asOptional()
            .orElseThrow();
    assertThat(price.input().orElse(BigDecimal.ZERO)).isPositive();
    assertThat(tiersOf(market, "example/atlas-large"))
        .containsExactly(
            new PriceTier(
                200_000,
                Fact.known(new BigDecimal("2.5")),
                Fact.known(new BigDecimal("15")),
                Fact.known(new BigDecimal("0.25")),
                Fact.unknown()));
    assertThat(tiersOf(market, "example/atlas-mini-8b")).isEmpty();
    assertThat(market.builds()).isNotEmpty();
    assertThat(market.accelerators()).allMatch(one -> one.memoryGib().isKnown());
    assertThat(market.scores()).anyMatch(score -> score.selfReported());
  }

  private static List<PriceTier> tiersOf(Market market, String model) {
    return market.offers().stream()
        .filter(offer -> offer.model().equals(model))
        .flatMap(offer -> offer.price().asOptional().stream())
        .flatMap(price -> price.tiers().stream())
        .toList();
  }

  @Test
  void whatTheCatalogueLeavesOutIsUnknownAndWhatItSaysIsNullDoesNotApply() {
    Market market =
        reader.catalogue(
            """
            {"version":1,"hash":"h","as_of":"2026-11-23T15:00:00Z","models":[{"id":"a/b","name":"B",
            "developer":"a","output_tokens":null}]}"""
                .getBytes(UTF_8));

    assertThat(market.models().getFirst().contextTokens()).isEqualTo(Fact.unknown());
    assertThat(market.models().getFirst().outputTokens()).isEqualTo(Fact.notApplicable());
  }

  @Test
  void readsMeasuredSpeeds() throws IOException {
    Market market =
        reader.catalogue(Files.readAllBytes(Path.of("../catalog-service/contracts/snapshot.json")));

    Speed speed = market.speeds().getLast();
    assertThat(speed.model()).isEqualTo("qwen/qwen3-32b");
    assertThat(speed.engine()).isEqualTo("vllm");
    assertThat(speed.concurrency()).isEqualTo(16);
    assertThat(speed.tpotMs()).isEqualTo(Fact.known(21.4));
    assertThat(market.speeds().getFirst().ttftMs()).isEqualTo(Fact.unknown());
  }

  @Test
  void membersOfLaterVersionsArePassedOver() {
    Market market =
        reader.catalogue(
            """
            {"version":9,"hash":"h","as_of":"2026-11-23T15:00:00Z","moons":[1]}"""
                .getBytes(UTF_8));

    assertThat(market.version()).isEqualTo(9);
  }

  @Test
  void aScoreWithoutANumberRefusesTheAnswerInsteadOfBecomingZero() {
    byte[] bytes =
        """
        {"version":1,"hash":"h","as_of":"2026-11-23T15:00:00Z",
        "scores":[{"model":"a/b","benchmark":"c","self_reported":false}]}"""
            .getBytes(UTF_8);

    assertThatThrownBy(() -> reader.catalogue(bytes)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void readsFeedbacksContract() throws IOException {
    List<Standing> standings =
        reader.standings(
            Files.readAllBytes(Path.of("../feedback-service/contracts/standings.json")));

    assertThat(standings).isNotEmpty();
    assertThat(standings)
        .allSatisfy(
            standing -> {
              assertThat(standing.reports()).isPositive();
              assertThat(standing.successLow()).isLessThanOrEqualTo(standing.success());
              assertThat(standing.successHigh()).isGreaterThanOrEqualTo(standing.success());
            });
  }

  private static Model one(Market market, String id) {
    return market.models().stream()
        .filter(model -> model.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
