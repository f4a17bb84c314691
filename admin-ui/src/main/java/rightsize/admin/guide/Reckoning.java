package rightsize.admin.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rightsize.admin.guide.Figures.Cheapest;
import rightsize.admin.guide.Figures.Close;
import rightsize.admin.guide.Figures.Families;
import rightsize.admin.guide.Figures.Match;
import rightsize.admin.guide.Figures.Median;
import rightsize.admin.guide.Figures.Medians;
import rightsize.admin.guide.Figures.Past;
import rightsize.admin.guide.Figures.Shrinking;
import rightsize.admin.guide.Figures.Year;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;

/** Figures about ability: medians, closeness, shrinking, and one model of the past. */
final class Reckoning {
  /** Within a twentieth counts as close. */
  private static final double CLOSE = .95;

  private static final int ENOUGH = 3;
  private static final double GPT_3_BILLIONS = 175;

  private final JsonNode snapshot;
  private final Board board;

  Reckoning(JsonNode snapshot, Board board) {
    this.snapshot = snapshot;
    this.board = board;
  }

  Optional<Medians> medians() {
    return board
        .widest()
        .map(
            test ->
                new Medians(
                    board.name(test),
                    board.newest(test),
                    Board.SIZES.stream()
                        .map(size -> median(size, board.scores(test, size)))
                        .toList()));
  }

  private static Median median(String size, List<Double> scores) {
    return new Median(
        size, Numbers.points(BigDecimal.valueOf(Board.median(scores))), scores.size());
  }

  Optional<Close> close() {
    int close = 0;
    int all = 0;
    String date = "";
    for (String test : board.tests()) {
      List<Double> small = new ArrayList<>(board.scores(test, "tiny"));
      small.addAll(board.scores(test, "small"));
      List<Double> large = board.scores(test, "large");
      if (small.size() >= ENOUGH && large.size() >= ENOUGH && large.getLast() > 0) {
        all++;
        double best = small.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        close += best >= CLOSE * large.getLast() ? 1 : 0;
        date = board.newest(test).compareTo(date) > 0 ? board.newest(test) : date;
      }
    }
    return all == 0 ? Optional.empty() : Optional.of(new Close(close, all, date));
  }

  /** What the middle large model reaches, and the smallest open model that does, year by year. */
  Optional<Shrinking> shrinking() {
    return board
        .widest()
        .flatMap(
            test -> {
              double goal = Board.median(board.scores(test, "large"));
              List<Board.Entry> able =
                  board.entries(test).stream().filter(entry -> entry.score() >= goal).toList();
              List<Year> years = years(able);
              return years.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new Shrinking(
                          board.name(test),
                          Numbers.points(BigDecimal.valueOf(goal)),
                          years,
                          cheapest(able)));
            });
  }

  private static List<Year> years(List<Board.Entry> able) {
    TreeMap<String, JsonNode> smallest = new TreeMap<>();
    for (Board.Entry entry : able) {
      JsonNode model = entry.model();
      String released = model.path("released_on").asText("");
      if (released.length() >= 4
          && model.path("open_weights").asBoolean()
          && model.path("total_params_b").isNumber()) {
        smallest.merge(released.substring(0, 4), model, Reckoning::smaller);
      }
    }
    List<Year> years = new ArrayList<>();
    JsonNode best = null;
    for (Map.Entry<String, JsonNode> year : smallest.entrySet()) {
      best = best == null ? year.getValue() : smaller(best, year.getValue());
      years.add(new Year(year.getKey(), best.path("name").asText(), params(best)));
    }
    return years;
  }

  private static JsonNode smaller(JsonNode one, JsonNode other) {
    return one.path("total_params_b").asDouble() <= other.path("total_params_b").asDouble()
        ? one
        : other;
  }

  private Optional<Cheapest> cheapest(List<Board.Entry> able) {
    Map<String, JsonNode> names = new HashMap<>();
    able.forEach(entry -> names.put(entry.model().path("id").asText(), entry.model()));
    JsonNode found = null;
    for (JsonNode offer : snapshot.path("offers")) {
      double usd = offer.path("price").path("output").asDouble(0);
      if (usd > 0
          && names.containsKey(offer.path("model").asText())
          && (found == null || usd < found.path("price").path("output").asDouble())) {
        found = offer;
      }
    }
    return Optional.ofNullable(found)
        .map(
            offer ->
                new Cheapest(
                    names.get(offer.path("model").asText()).path("name").asText(),
                    Say.money(offer.path("price").path("output").decimalValue()),
                    offer.path("price").path("from").asText()));
  }

  /** GPT-3 as it was sold, beside the smallest current model that does as well on a common test. */
  Optional<Past> past() {
    return board.models.values().stream()
        .filter(model -> model.path("family").asText("").equals("gpt-3"))
        .filter(model -> model.path("total_params_b").asDouble() == GPT_3_BILLIONS)
        .findFirst()
        .map(
            model ->
                new Past(
                    model.path("name").asText(),
                    params(model),
                    model.path("released_on").asText("?"),
                    model.path("retires_on").asText("?"),
                    match(model)));
  }

  private Optional<Match> match(JsonNode past) {
    for (String test : board.tests()) {
      Optional<Board.Entry> own =
          board.entries(test).stream().filter(entry -> entry.model() == past).findFirst();
      Optional<Board.Entry> now =
          own.flatMap(
              then ->
                  board.entries(test).stream()
                      .filter(entry -> entry.score() >= then.score())
                      .filter(entry -> entry.model().path("total_params_b").isNumber())
                      .filter(
                          entry -> entry.model().path("status").asText("current").equals("current"))
                      .min(
                          Comparator.comparingDouble(
                              entry -> entry.model().path("total_params_b").asDouble())));
      if (now.isPresent()) {
        return Optional.of(
            new Match(
                board.name(test),
                Numbers.points(BigDecimal.valueOf(own.get().score())),
                now.get().model().path("name").asText(),
                params(now.get().model()),
                Numbers.points(BigDecimal.valueOf(now.get().score()))));
      }
    }
    return Optional.empty();
  }

  /** Families in three sizes or more, and the one with the widest range. */
  Optional<Families> families() {
    Map<String, TreeMap<Double, JsonNode>> families = new TreeMap<>();
    for (JsonNode model : board.models.values()) {
      if (model.path("total_params_b").isNumber() && model.hasNonNull("family")) {
        families
            .computeIfAbsent(model.path("family").asText(), any -> new TreeMap<>())
            .put(model.path("total_params_b").asDouble(), model);
      }
    }
    families.values().removeIf(sizes -> sizes.size() < ENOUGH);
    return families.entrySet().stream()
        .max(
            Comparator.comparingDouble(
                family -> family.getValue().lastKey() / family.getValue().firstKey()))
        .map(
            widest ->
                new Families(
                    families.size(),
                    widest.getKey(),
                    params(widest.getValue().firstEntry().getValue()),
                    params(widest.getValue().lastEntry().getValue())));
  }

  static String params(JsonNode model) {
    return Numbers.figure(model.path("total_params_b").decimalValue());
  }
}
