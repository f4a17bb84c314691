package rightsize.evaluation.speed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import rightsize.decision.chance.Normal;
import rightsize.evaluation.Errors;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Finding.Bar;
import rightsize.evaluation.Protocol;
import rightsize.evaluation.markets.ConfiguredModels;
import rightsize.starter.reading.SourceFolder;

/**
 * Time between tokens, time to the first one and throughput of servers (S1 to S3), predicted by the
 * classes of production with coefficients fitted to the other rows. Beside them: what the data
 * sheet's roofline says with one efficiency fitted to the same rows.
 */
public final class ServingSpeed implements Protocol {
  private static final String ALL = "in sample";
  private static final String FAMILY = "unseen family";
  private static final String MODEL = "unseen model";
  private static final String ACCELERATOR = "unseen accelerator, 50 rows and more";
  private static final String ROOFLINE = "roofline, one efficiency";
  private static final Bar NINETY = new Bar(.85, .95);

  @Override
  public String room() {
    return "speed";
  }

  @Override
  public List<String> files() {
    List<String> files = new ArrayList<>(ConfiguredModels.FILES);
    files.add(ServedRows.FILE);
    files.add(Systems.FILE);
    return List.copyOf(files);
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    Sifted<Served> rows = ServedRows.read(data);
    List<Guess> seen = Splits.inSample(rows.kept());
    List<Guess> family = Splits.unseenFamily(rows.kept());
    List<Guess> model = Splits.unseenModel(rows.kept());
    List<Guess> accelerator = Splits.unseenAccelerator(rows.kept());
    List<Finding> findings = new ArrayList<>();
    findings.add(between(ALL, seen).against(Bar.atMost(12)).saying(rows.told()));
    findings.add(between(FAMILY, family).against(Bar.atMost(22)).saying(worst(family)));
    findings.add(between(ACCELERATOR, accelerator).against(Bar.atMost(15)));
    findings.add(betweenCovered(ALL, seen).against(NINETY));
    findings.add(betweenCovered(FAMILY, family).against(NINETY));
    findings.add(betweenCovered(ACCELERATOR, accelerator).against(NINETY));
    findings.add(throughput(MODEL, model).against(Bar.atMost(13)).saying(slow(model)));
    findings.add(throughput(FAMILY, family).against(Bar.atMost(13)).saying(slow(family)));
    findings.add(throughput(ACCELERATOR, accelerator).against(Bar.atMost(13)));
    findings.add(loss(MODEL, model).against(Bar.atMost(3)));
    findings.add(loss(FAMILY, family).against(Bar.atMost(3)));
    findings.add(loss(ACCELERATOR, accelerator).against(Bar.atMost(3)));
    findings.add(first(ALL, seen).against(Bar.atMost(36)));
    findings.add(first(MODEL, model).against(Bar.atMost(36)).saying(worstFirst(model)));
    findings.add(first(FAMILY, family).against(Bar.atMost(36)).saying(worstFirst(family)));
    findings.add(
        first(ACCELERATOR, accelerator).against(Bar.atMost(36)).saying(worstFirst(accelerator)));
    findings.add(firstCovered(FAMILY, family).against(NINETY));
    findings.add(firstCovered(ACCELERATOR, accelerator).against(NINETY));
    return findings;
  }

  private static Finding between(String split, List<Guess> guesses) {
    return error(
        "S1",
        "time between tokens",
        split,
        guesses,
        g -> percentOff(g.tpotMs(), g.row().tpotMs()),
        g -> percentOff(g.naiveTpotMs(), g.row().tpotMs()));
  }

  private static Finding throughput(String split, List<Guess> guesses) {
    return error(
        "S2",
        "throughput per device",
        split,
        guesses,
        g -> percentOff(g.perDevice(), g.measuredPerDevice()),
        g -> percentOff(g.naivePerDevice(), g.measuredPerDevice()));
  }

  private static Finding first(String split, List<Guess> guesses) {
    return error(
        "S3",
        "time to first token",
        split,
        guesses,
        g -> percentOff(g.ttftMs(), g.row().ttftMs()),
        g -> percentOff(g.naiveTtftMs(), g.row().ttftMs()));
  }

  private static Finding error(
      String id,
      String predictor,
      String split,
      List<Guess> guesses,
      ToDoubleFunction<Guess> off,
      ToDoubleFunction<Guess> naive) {
    Errors errors = Errors.of(guesses.stream().mapToDouble(off));
    return Finding.of(id, predictor, split, "median error", "%", errors.median(), errors.count())
        .p90(errors.p90())
        .beside(ROOFLINE, Errors.of(guesses.stream().mapToDouble(naive)).median());
  }

  private static Finding betweenCovered(String split, List<Guess> guesses) {
    return covered(
        "S1",
        "time between tokens",
        split,
        guesses,
        g -> Math.abs(g.tpotLog()) / g.decode().sd(g.row().atOnce()));
  }

  private static Finding firstCovered(String split, List<Guess> guesses) {
    return covered(
        "S3",
        "time to first token",
        split,
        guesses,
        g -> Math.abs(g.ttftLog()) / g.decode().sdFirst());
  }

  private static Finding covered(
      String id,
      String predictor,
      String split,
      List<Guess> guesses,
      ToDoubleFunction<Guess> deviations) {
    double inside = guesses.stream().filter(g -> deviations.applyAsDouble(g) <= Normal.Z90).count();
    return Finding.of(
        id,
        predictor,
        split,
        "coverage of 90 % ranges",
        "share",
        inside / guesses.size(),
        guesses.size());
  }

  /** What is given away, on average, by setting up what is predicted to carry most. */
  private static Finding loss(String split, List<Guess> guesses) {
    Map<String, List<Guess>> tasks =
        guesses.stream().collect(Collectors.groupingBy(g -> g.row().task()));
    List<List<Guess>> choices = tasks.values().stream().filter(t -> t.size() > 1).toList();
    return Finding.of(
            "S2",
            "throughput per device",
            split,
            "loss by choosing the setting",
            "%",
            choices.stream()
                .mapToDouble(t -> loss(t, Guess::perDevice))
                .average()
                .orElse(Double.NaN),
            choices.size())
        .beside(
            ROOFLINE,
            choices.stream()
                .mapToDouble(t -> loss(t, Guess::naivePerDevice))
                .average()
                .orElse(Double.NaN));
  }

  private static double loss(List<Guess> task, ToDoubleFunction<Guess> predicted) {
    double best = task.stream().mapToDouble(Guess::measuredPerDevice).max().orElseThrow();
    Guess chosen = task.stream().max(Comparator.comparingDouble(predicted)).orElseThrow();
    return 100 * (1 - chosen.measuredPerDevice() / best);
  }

  private static String worst(List<Guess> guesses) {
    return byFamily(guesses, g -> percentOff(g.tpotMs(), g.row().tpotMs()))
        + "; Llama is the only dense family here, so without it nothing tells what dense layers cost";
  }

  private static String worstFirst(List<Guess> guesses) {
    return byFamily(guesses, g -> percentOff(g.ttftMs(), g.row().ttftMs()))
        + "; collections of one engine's first tokens differ by half to twice, which no data sheet knows";
  }

  private static String slow(List<Guess> guesses) {
    return byFamily(guesses, g -> percentOff(g.perDevice(), g.measuredPerDevice()))
        + "; of each kind of kernel (sparse attention, 4-bit integers) one model is at hand";
  }

  private static String byFamily(List<Guess> guesses, ToDoubleFunction<Guess> off) {
    Map<String, List<Guess>> families =
        guesses.stream()
            .collect(
                Collectors.groupingBy(g -> g.row().family(), TreeMap::new, Collectors.toList()));
    return families.entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + " "
                    + Math.round(Errors.of(e.getValue().stream().mapToDouble(off)).median())
                    + " %")
        .collect(Collectors.joining(", "));
  }

  private static double percentOff(double predicted, double actual) {
    return 100 * Math.abs(predicted / actual - 1);
  }
}
