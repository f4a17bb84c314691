package rightsize.admin.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rightsize.admin.guide.Figures.Card;
import rightsize.admin.guide.Figures.Median;
import rightsize.admin.guide.Figures.Medians;
import rightsize.admin.guide.Figures.Need;
import rightsize.admin.guide.Figures.PriceDates;
import rightsize.admin.guide.Figures.Retiring;
import rightsize.admin.guide.Figures.Training;
import rightsize.admin.guide.Figures.Tuned;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;

/** Figures about what it takes: prices, memory, cards, rules, end dates. */
final class Costs {
  private static final double BYTES_AT_16_BITS = 2;
  private static final double BYTES_AT_4_BITS = .5;
  private static final double GB_PER_GIB = 1.073741824;
  private static final double CARD_GIB = 80;

  private final JsonNode snapshot;
  private final Board board;

  Costs(JsonNode snapshot, Board board) {
    this.snapshot = snapshot;
    this.board = board;
  }

  /** Middle input price of each size class. */
  Optional<Medians> prices() {
    List<Median> classes = new ArrayList<>();
    String date = "";
    for (String size : Board.SIZES) {
      List<JsonNode> offers =
          each("offers")
              .filter(offer -> size.equals(sizeOf(offer)))
              .filter(offer -> offer.path("price").path("input").asDouble(0) > 0)
              .toList();
      List<Double> prices =
          offers.stream().map(o -> o.path("price").path("input").asDouble()).sorted().toList();
      if (!prices.isEmpty()) {
        BigDecimal middle = BigDecimal.valueOf(Board.median(prices));
        classes.add(new Median(size, Numbers.figure(middle), prices.size()));
      }
      date = newest(date, offers.stream().map(o -> o.path("price").path("on").asText("")));
    }
    return classes.size() < 2 ? Optional.empty() : Optional.of(new Medians("", date, classes));
  }

  private String sizeOf(JsonNode offer) {
    JsonNode model = board.models.get(offer.path("model").asText());
    return model == null ? null : model.path("size_class").asText(null);
  }

  Optional<PriceDates> priceDates() {
    List<String> days =
        each("offers")
            .map(offer -> offer.path("price"))
            .map(price -> price.path("on").asText(price.path("from").asText("")))
            .filter(day -> day.length() == 10)
            .sorted()
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new PriceDates(days.get(days.size() / 2), days.getLast()));
  }

  Optional<Training> training() {
    List<JsonNode> stated =
        each("providers").filter(provider -> provider.hasNonNull("training_use")).toList();
    long never =
        stated.stream().filter(p -> p.path("training_use").asText().equals("never")).count();
    String date =
        newest(
            "",
            stated.stream().map(p -> p.path("sources").path("training_use").path(1).asText("")));
    return stated.isEmpty()
        ? Optional.empty()
        : Optional.of(new Training((int) never, stated.size(), date));
  }

  Optional<Retiring> retiring(LocalDate today) {
    List<JsonNode> ending =
        board.models.values().stream()
            .filter(model -> model.path("retires_on").asText("").compareTo(today.toString()) > 0)
            .toList();
    return ending.stream()
        .min(Comparator.comparing(model -> model.path("retires_on").asText()))
        .map(
            next ->
                new Retiring(
                    ending.size(), next.path("name").asText(), next.path("retires_on").asText()));
  }

  /** The newest open text model of each size class. */
  List<Need> needs() {
    Optional<JsonNode> card = card80();
    List<Need> needs = new ArrayList<>();
    for (String size : Board.SIZES) {
      board.models.values().stream()
          .filter(model -> size.equals(model.path("size_class").asText()))
          .filter(model -> model.path("open_weights").asBoolean())
          .filter(model -> model.path("total_params_b").isNumber())
          .filter(model -> model.path("output_modalities").toString().contains("\"text\""))
          .filter(model -> model.path("status").asText("current").equals("current"))
          .max(
              Comparator.comparing((JsonNode model) -> model.path("released_on").asText(""))
                  .thenComparing(model -> model.path("id").asText()))
          .ifPresent(model -> needs.add(need(model, card)));
    }
    return needs;
  }

  private static Need need(JsonNode model, Optional<JsonNode> card) {
    double billions = model.path("total_params_b").asDouble();
    double four = billions * BYTES_AT_4_BITS;
    int cards =
        card.map(c -> (int) Math.ceil(four / (c.path("memory_gib").asDouble() * GB_PER_GIB)))
            .orElse(0);
    return new Need(
        model.path("id").asText(),
        model.path("name").asText(),
        Reckoning.params(model),
        Numbers.figure(BigDecimal.valueOf(billions * BYTES_AT_16_BITS)),
        Numbers.figure(BigDecimal.valueOf(four)),
        cards);
  }

  /** The cheapest card of 80 GiB that can be rented. */
  Optional<Card> card() {
    return card80()
        .map(
            card ->
                new Card(
                    card.path("name").asText(),
                    Say.money(card.path("rent").path("usd_hour").decimalValue()),
                    card.path("rent").path("from").asText()));
  }

  private Optional<JsonNode> card80() {
    return each("accelerators")
        .filter(card -> card.path("memory_gib").asDouble() == CARD_GIB)
        .filter(card -> card.path("rent").path("usd_hour").asDouble(0) > 0)
        .min(Comparator.comparingDouble(card -> card.path("rent").path("usd_hour").asDouble()));
  }

  Optional<Tuned> tuned() {
    List<JsonNode> measured =
        each("builds").filter(build -> build.path("recovery_percent").isNumber()).toList();
    String date =
        newest(
            "",
            measured.stream()
                .map(b -> b.path("sources").path("recovery_percent").path(1).asText("")));
    return measured.isEmpty() ? Optional.empty() : Optional.of(new Tuned(measured.size(), date));
  }

  private Stream<JsonNode> each(String name) {
    return StreamSupport.stream(snapshot.path(name).spliterator(), false);
  }

  private static String newest(String known, Stream<String> dates) {
    return Stream.concat(Stream.of(known), dates).max(Comparator.naturalOrder()).orElse(known);
  }
}
