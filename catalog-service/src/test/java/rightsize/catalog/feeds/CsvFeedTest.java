package rightsize.catalog.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.catalog.offers.OfferShape;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.RowRefused;

class CsvFeedTest {

  private final List<Item> items = Documents.shipped(new CsvFeed(), "own.csv");

  @Test
  void cellsAreTypedByTheShape() {
    assertThat(items.getFirst().row())
        .hasToString(
            "{\"id\":\"acme/gull-70b\",\"developer\":\"acme\","
                + "\"name\":\"=HYPERLINK(\\\"https://evil.example\\\",\\\"Gull\\\")\","
                + "\"total_params_b\":70.60,\"open_weights\":true,"
                + "\"input_modalities\":[\"text\",\"image\"],\"knowledge_cutoff\":\"2025-03\","
                + "\"retires_on\":null,\"architecture\":{\"layers\":80},\"context_tokens\":131072}");
  }

  @Test
  void aFormulaIsAText() {
    assertThat(items.getFirst().row().get("name").asText()).startsWith("=HYPERLINK(");
    assertThat(items.getFirst().refusals()).isEmpty();
  }

  @Test
  void pricesAreAListOfOne() {
    assertThat(items.get(1).row().get("prices").toString())
        .isEqualTo("[{\"from\":\"2026-01-15\",\"input\":0.60,\"output\":2}]");
    assertThat(items.get(1).names()).containsExactly("acme/gull-70b");
    assertThat(items.get(1).place()).isEqualTo("line 3");
  }

  @Test
  void tiersAreJson() {
    List<Item> some =
        read(
            "kind,provider,provider_model_id,prices.from,prices.input,prices.tiers\n"
                + "offers,p,m,2026,1,\"[{\"\"above_input_tokens\"\":200000,\"\"input\"\":2}]\"\n"
                + "offers,p,n,2026,1,from 200k on 2\n");

    assertThat(some.get(0).row().at("/prices/0/tiers").toString())
        .isEqualTo("[{\"above_input_tokens\":200000,\"input\":2}]");
    assertThat(some.get(1).row().at("/prices/0/tiers").isTextual()).isTrue();
  }

  @Test
  void aCellThatIsNoNumberIsLeftForTheShapeToRefuse() {
    assertThatExceptionOfType(RowRefused.class)
        .isThrownBy(() -> OfferShape.SHAPE.read(items.get(2).row()))
        .satisfies(
            e ->
                assertThat(e.refusals())
                    .extracting(Refusal::pointer)
                    .contains("/prices/0/input", "/prices/0/output", "/context_tokens"));
  }

  @Test
  void aLineOfEmptyCellsIsNone() {
    assertThat(items)
        .extracting(Item::kind)
        .containsExactly("models", "offers", "offers", "builds", "boats");
  }

  @Test
  void anUnknownKindCondemnsItsLineOnly() {
    assertThat(items.getLast().row()).isNull();
    assertThat(items.getLast().place()).isEqualTo("line 7");
    assertThat(items.getLast().raw()).startsWith("boats,,").contains("\"two\nlines\"");
  }

  @Test
  void aLineOfAnotherLengthCondemnsItselfOnly() {
    List<Item> some = read("kind,id,name\ndevelopers,acme,Acme\ndevelopers,b\ndevelopers,c,C,D\n");

    assertThat(some).extracting(item -> item.refusals().size()).containsExactly(0, 1, 1);
    assertThat(some.get(1).refusals().getFirst().reason()).isEqualTo("2 cells under a header of 3");
  }

  @Test
  void aLineWithNulCondemnsItselfOnly() {
    List<Item> some = read("kind,id\ndevelopers,a\ndevelopers,b\0\n");

    assertThat(some).extracting(item -> item.refusals().size()).containsExactly(0, 1);
    assertThat(some.getLast().raw()).isEqualTo("developers,b\u2400");
  }

  @Test
  void theMarkOfSpreadsheetsIsNoPartOfTheHeader() {
    assertThat(read("\uFEFFkind,id\ndevelopers,acme\n")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'kind,id,id\nmodels,a,b', 'line 1, column 3', there twice",
    "'kind,Id\nmodels,a', 'line 1, column 2', not known",
    "'id,name\na,b', 'line 1', named kind",
    "'kind,id\nmodels,\"a', 'after line 1', CSV",
    "'kind,id\nmodels,\"a\"b\"\n', 'after line 1', CSV"
  })
  void whatIsWrongWithTheWholeIsSaidWithItsPlace(String text, String place, String word) {
    assertThatExceptionOfType(FeedUnreadable.class)
        .isThrownBy(() -> read(text))
        .withMessageContaining(word)
        .satisfies(e -> assertThat(e.place()).isEqualTo(place));
  }

  @Test
  void aHundredThousandColumnsAreRefused() {
    String header = "kind" + String.join("", Collections.nCopies(100_000, ",x"));

    assertThatExceptionOfType(FeedUnreadable.class).isThrownBy(() -> read(header + "\nmodels\n"));
  }

  private static List<Item> read(String text) {
    return Documents.read(new CsvFeed(), text);
  }
}
