package rightsize.evaluation.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rightsize.decision.memory.Fit;
import rightsize.decision.memory.Weights;
import rightsize.evaluation.Errors;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Finding.Bar;
import rightsize.evaluation.Protocol;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/**
 * M1: sizes of published files of a 70B model, predicted by {@link Weights}, whose mixtures were
 * read off an 8B model. The naive method multiplies the parameters by the bits that the 8B model's
 * whole file has.
 */
public final class FileSizes implements Protocol {
  private static final String SIZES = "catalogue/gguf_sizes.csv";
  private static final String QUANTS = "catalogue/gguf_quants.csv";
  private static final String PREDICTOR = "size of a file";
  private static final String SPLIT = "a 70B model, from an 8B one";

  @Override
  public String room() {
    return "memory";
  }

  @Override
  public List<String> files() {
    return List.of(SIZES, QUANTS);
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    Map<String, Double> bits =
        data.csv(QUANTS).stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("quant"), row -> number(row, "bits_per_weight"), (a, b) -> a));
    List<Double> errors = new ArrayList<>();
    List<Double> naive = new ArrayList<>();
    List<String> unsized = new ArrayList<>();
    List<Line> rows = data.csv(SIZES);
    for (Line row : rows) {
      double gib = number(row, "size_gib");
      Optional<Weights> weights = Weights.of(Dense.unsized(row), Dense.of(row)).asOptional();
      if (weights.isEmpty()) {
        unsized.add(row.get("file_type"));
        continue;
      }
      errors.add(percentOff(weights.get().bytes() / Fit.GIB, gib));
      Double whole = bits.get(row.get("file_type"));
      if (whole != null) {
        naive.add(percentOff(number(row, "params_b") * 1e9 * whole / 8 / Fit.GIB, gib));
      }
    }
    return findings(errorsOf(errors), errorsOf(naive), unsized, rows.size());
  }

  private static List<Finding> findings(
      Errors errors, Errors naive, List<String> unsized, int rows) {
    Finding typical =
        finding("median error", "%", errors.median(), errors.count())
            .p90(errors.p90())
            .beside("whole file's bits", naive.median())
            .against(Bar.atMost(.5));
    Finding worst =
        finding("largest error", "%", errors.max(), errors.count())
            .beside("whole file's bits", naive.max())
            .against(Bar.atMost(3));
    double share = rows == 0 ? Double.NaN : 100.0 * unsized.size() / rows;
    Finding unknown = finding("files without a size", "%", share, rows).against(Bar.atMost(0));
    return List.of(
        typical,
        worst,
        unsized.isEmpty()
            ? unknown
            : unknown.saying("no bits per weight for " + String.join(", ", unsized)));
  }

  private static Finding finding(String metric, String unit, double value, int n) {
    return Finding.of("M1", PREDICTOR, SPLIT, metric, unit, value, n);
  }

  private static double percentOff(double predicted, double actual) {
    return 100 * Math.abs(predicted / actual - 1);
  }

  private static Errors errorsOf(List<Double> errors) {
    return Errors.of(errors.stream().mapToDouble(Double::doubleValue));
  }

  private static double number(Line row, String column) {
    return row.number(column).orElseThrow().doubleValue();
  }
}
