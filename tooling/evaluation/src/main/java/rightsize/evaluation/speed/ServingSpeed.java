package rightsize.evaluation.speed;

import static rightsize.evaluation.speed.Quantity.BETWEEN;
import static rightsize.evaluation.speed.Quantity.FIRST;
import static rightsize.evaluation.speed.Quantity.PER_DEVICE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
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
  private static final String HALF = "unseen model, half its rows known";
  private static final Bar NINETY = new Bar(.85, .95);

  /** Of ranges whose width a refit finds on the same groups. */
  static final String SET_HERE = "the range was set on these groups; only other data can test it";

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
    findings.add(BETWEEN.error(ALL, seen).against(Bar.atMost(12)).saying(rows.told()));
    findings.add(BETWEEN.error(FAMILY, family).against(Bar.atMost(22)).saying(dense(family)));
    findings.add(BETWEEN.error(ACCELERATOR, accelerator).against(Bar.atMost(15)));
    findings.add(BETWEEN.covered(ALL, seen).against(NINETY));
    findings.add(BETWEEN.covered(FAMILY, family).against(NINETY));
    findings.add(BETWEEN.covered(ACCELERATOR, accelerator).against(NINETY));
    findings.add(PER_DEVICE.error(MODEL, model).against(Bar.atMost(13)).saying(kernels(model)));
    findings.add(PER_DEVICE.error(FAMILY, family).against(Bar.atMost(13)).saying(kernels(family)));
    findings.add(PER_DEVICE.error(ACCELERATOR, accelerator).against(Bar.atMost(13)));
    findings.add(loss(MODEL, model).against(Bar.atMost(3)));
    findings.add(loss(FAMILY, family).against(Bar.atMost(3)));
    findings.add(loss(ACCELERATOR, accelerator).against(Bar.atMost(3)));
    findings.add(FIRST.error(ALL, seen).against(Bar.atMost(36)));
    findings.add(first(MODEL, model));
    findings.add(first(FAMILY, family));
    findings.add(first(ACCELERATOR, accelerator));
    findings.add(FIRST.covered(FAMILY, family).against(NINETY).saying(SET_HERE));
    findings.add(FIRST.covered(ACCELERATOR, accelerator).against(NINETY).saying(SET_HERE));
    HalfKnown half = HalfKnown.of(rows.kept());
    for (Quantity time : List.of(BETWEEN, FIRST)) {
      findings.add(time.corrected(HALF, half));
      findings.add(time.covered(HALF, half.corrected()));
    }
    return findings;
  }

  private static Finding first(String split, List<Guess> guesses) {
    return FIRST
        .error(split, guesses)
        .against(Bar.atMost(36))
        .saying(
            FIRST.byFamily(guesses)
                + "; collections of one engine's first tokens differ by half to twice, which no"
                + " data sheet knows");
  }

  private static String dense(List<Guess> guesses) {
    return BETWEEN.byFamily(guesses)
        + "; Llama is the only dense family here: without it the start tells what dense layers cost,"
        + " and the form was chosen with this figure in view";
  }

  private static String kernels(List<Guess> guesses) {
    return PER_DEVICE.byFamily(guesses)
        + "; of each kind of kernel (sparse attention, 4-bit integers) one model is at hand";
  }

  /** What is given away, on average, by setting up what is predicted to carry most. */
  private static Finding loss(String split, List<Guess> guesses) {
    Map<String, List<Guess>> tasks =
        guesses.stream().collect(Collectors.groupingBy(g -> g.row().task()));
    List<List<Guess>> choices = tasks.values().stream().filter(t -> t.size() > 1).toList();
    return PER_DEVICE
        .finding(
            split,
            "loss by choosing the setting",
            "%",
            choices.stream()
                .mapToDouble(t -> loss(t, Guess::perDevice))
                .average()
                .orElse(Double.NaN),
            choices.size())
        .beside(
            Quantity.ROOFLINE,
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
}
