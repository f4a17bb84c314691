package rightsize.decision.quality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rightsize.decision.factors.Traits;
import rightsize.decision.market.Model;
import rightsize.facts.PartialDate;

/**
 * What is known of a model before any score: release date in years, log10 of total and of active
 * parameters, whether it reasons, whether its weights are open. Each is centred over the models,
 * and an unknown one is zero, the average: it moves nothing.
 */
final class Features {
  private static final int COUNT = 5;
  private static final double DAYS = 365.25;

  private Features() {}

  static Traits of(List<Model> models) {
    double[][] rows = new double[models.size()][];
    int[] family = new int[rows.length];
    int[] developer = new int[rows.length];
    double[] year = new double[rows.length];
    Map<String, Integer> families = new HashMap<>();
    Map<String, Integer> developers = new HashMap<>();
    for (int i = 0; i < rows.length; i++) {
      Model model = models.get(i);
      year[i] = model.releasedOn().asOptional().map(Features::year).orElse(Double.NaN);
      rows[i] = raw(model, year[i]);
      family[i] = families.computeIfAbsent(family(model), key -> families.size());
      developer[i] = developers.computeIfAbsent(model.developer(), key -> developers.size());
    }
    centre(rows);
    return new Traits(rows, family, developer, year);
  }

  private static void centre(double[][] rows) {
    for (int k = 0; k < COUNT; k++) {
      double sum = 0;
      int known = 0;
      for (double[] row : rows) {
        if (!Double.isNaN(row[k])) {
          sum += row[k];
          known++;
        }
      }
      double mean = known == 0 ? 0 : sum / known;
      for (double[] row : rows) {
        row[k] = Double.isNaN(row[k]) ? 0 : row[k] - mean;
      }
    }
  }

  private static double[] raw(Model model, double year) {
    double total = model.totalParamsB().orElse(typical(model));
    double active = model.activeParamsB().orElse(total);
    return new double[] {
      year,
      StrictMath.log10(Math.max(.001, total)),
      StrictMath.log10(Math.max(.001, active)),
      model
          .capabilities()
          .asOptional()
          .map(list -> list.contains("reasoning") ? 1.0 : 0.0)
          .orElse(Double.NaN),
      model.openWeights().asOptional().map(open -> open ? 1.0 : 0.0).orElse(Double.NaN)
    };
  }

  /** The middle of what is known of a date. */
  private static double year(PartialDate on) {
    return LocalDate.EPOCH.getYear()
        + (on.first().toEpochDay() + on.last().toEpochDay()) / 2.0 / DAYS;
  }

  /** A model without a stated family is a family of its own. */
  private static String family(Model model) {
    return model.family().asOptional().map(f -> model.developer() + "/" + f).orElse(model.id());
  }

  /** The middle of a stated class; a model without one is left at the average. */
  private static double typical(Model model) {
    return model
        .sizeClassOrStated()
        .map(
            size ->
                switch (size) {
                  case TINY -> 2.0;
                  case SMALL -> 8.0;
                  case MEDIUM -> 32.0;
                  case LARGE -> 300.0;
                })
        .orElse(Double.NaN);
  }
}
