package rightsize.evaluation.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import rightsize.decision.chance.Normal;
import rightsize.decision.cost.HostedBill;
import rightsize.decision.cost.Usage;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.market.Offer;
import rightsize.decision.market.Score;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Presets;
import rightsize.decision.needs.Task;
import rightsize.decision.profiles.CostProfile;
import rightsize.evaluation.Errors;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Protocol;
import rightsize.evaluation.markets.CompiledMarket;
import rightsize.starter.reading.SourceFolder;

/**
 * How far {@link HostedBill} is off in what a run of a board costs one model rather than another,
 * each model in turn left out of the level. The naive method takes list prices and the same tokens
 * of everybody; a third one adds how much dearer the model was than said on the other boards.
 */
public final class RealCosts implements Protocol {

  /** A board and the task that its cases are most like. */
  private record Board(String name, String benchmark, Task task) {}

  private static final List<Board> BOARDS =
      List.of(
          new Board("Aider polyglot", "aider-polyglot", Task.CODE),
          new Board("Aider editing", "aider-code-editing", Task.CODE),
          new Board("BFCL v4", "bfcl-v4-overall", Task.AGENTIC_TOOLS));

  private static final String NOT_CHECKABLE =
      "C1 itself is not checkable here: the data state the money of whole runs, no tokens";

  @Override
  public String room() {
    return "cost";
  }

  @Override
  public List<String> files() {
    return CompiledMarket.FILES;
  }

  @Override
  public boolean canRead(SourceFolder data) {
    return CompiledMarket.isIn(data);
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    Market market = CompiledMarket.of(data);
    Map<Board, Spending> billed = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Board board : BOARDS) {
      billed.put(board, new Spending(real(market, board), said(market, board, true)));
    }
    for (Board board : BOARDS) {
      Spending plain = new Spending(real(market, board), said(market, board, false));
      findings.addAll(findings(market, board, billed, plain));
    }
    return findings;
  }

  private static List<Finding> findings(
      Market market, Board board, Map<Board, Spending> billed, Spending plain) {
    Spending own = billed.get(board);
    Errors ours = errors(own);
    Errors naive = errors(plain);
    String split = board.name() + ", one model left out";
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.of(
                "cost",
                "cost of a run, relative",
                split,
                "median error",
                "%",
                ours.median(),
                ours.count())
            .p90(ours.p90())
            .beside("price, same tokens", naive.median())
            .saying(NOT_CHECKABLE));
    findings.add(
        Finding.of(
            "cost",
            "cost of a run, relative",
            split,
            "coverage of 90 % ranges",
            "share",
            covered(market, board, own),
            ours.count()));
    verbosity(board, billed, split).ifPresent(findings::add);
    return findings;
  }

  /** Only of models that another board has, too. */
  private static Optional<Finding> verbosity(
      Board board, Map<Board, Spending> billed, String split) {
    Spending own = billed.get(board);
    Map<String, Double> elsewhere = new HashMap<>();
    for (String model : own.models()) {
      double[] surplus =
          BOARDS.stream()
              .filter(other -> !other.equals(board))
              .map(other -> billed.get(other).surplusOf(model))
              .flatMapToDouble(OptionalDouble::stream)
              .toArray();
      if (surplus.length > 0) {
        // Drawn to nothing by one board: what a model spends on one kind of work is not all its
        // own.
        double sum = Arrays.stream(surplus).sum();
        elsewhere.put(model, sum / (surplus.length + 1));
      }
    }
    Errors with =
        Errors.of(
            elsewhere.keySet().stream().mapToDouble(m -> off(own.surplus(m) - elsewhere.get(m))));
    Errors without = Errors.of(elsewhere.keySet().stream().mapToDouble(m -> off(own.surplus(m))));
    return with.count() == 0
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    "cost",
                    "the same, with verbosity from the other boards",
                    split,
                    "median error",
                    "%",
                    with.median(),
                    with.count())
                .beside("without", without.median()));
  }

  private static Errors errors(Spending spending) {
    return Errors.of(spending.models().stream().mapToDouble(m -> off(spending.surplus(m))));
  }

  /** Per cent that a prediction is off whose natural log is short by so much. */
  private static double off(double surplus) {
    return 100 * Math.abs(StrictMath.exp(-surplus) - 1);
  }

  /** Whether the ranges that advices show hold what runs cost. */
  private static double covered(Market market, Board board, Spending spending) {
    Map<String, Double> sd = new HashMap<>();
    bills(market, board, true).forEach((id, bills) -> sd.put(id, bills.get(0).sdLog()));
    return spending.models().stream()
        .mapToDouble(m -> Math.abs(spending.surplus(m)) <= Normal.Z90 * sd.get(m) ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  /** The mean over a model's runs, in natural log. */
  private static Map<String, Double> real(Market market, Board board) {
    return market.scores().stream()
        .filter(s -> s.benchmark().equals(board.benchmark()) && s.costUsd().orElse(0.0) > 0)
        .collect(
            Collectors.groupingBy(
                Score::model,
                Collectors.averagingDouble(s -> StrictMath.log(s.costUsd().orElse(Double.NaN)))));
  }

  /**
   * The median over a model's offers, in natural log.
   *
   * @param thinks whether thoughts are billed as advices bill them, or nothing but the same tokens
   */
  private static Map<String, Double> said(Market market, Board board, boolean thinks) {
    Map<String, Double> said = new HashMap<>();
    bills(market, board, thinks)
        .forEach(
            (id, bills) ->
                said.put(
                    id,
                    StrictMath.log(
                        Spending.median(bills.stream().mapToDouble(HostedBill::usd).toArray()))));
    return said;
  }

  private static Map<String, List<HostedBill>> bills(Market market, Board board, boolean thinks) {
    // Runs of boards pay list prices: nobody waits a day for a batch.
    Need.Latency hurried = new Need.Latency(Optional.empty(), Optional.of(1e9), Optional.empty());
    Need need =
        Presets.fill(
            new NeedDraft(board.task(), new Need.Volume(1000, Per.MONTH)).latency(hurried).build());
    Map<String, Model> models =
        market.models().stream().collect(Collectors.toMap(Model::id, m -> m, (a, b) -> a));
    Map<String, List<HostedBill>> bills = new HashMap<>();
    for (Offer offer : market.offers()) {
      Model model = models.get(offer.model());
      if (model == null) {
        continue;
      }
      Usage usage = Usage.of(need, model);
      if (HostedBill.of(offer, thinks ? usage : usage.thoughtless(), CostProfile.USUAL)
          instanceof HostedBill.Known(HostedBill bill)) {
        bills.computeIfAbsent(model.id(), id -> new ArrayList<>()).add(bill);
      }
    }
    return bills;
  }
}
