package rightsize.decision.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rightsize.decision.market.Model;

/**
 * What is known of a model before any score: release date in years, log10 of total and of active
 * parameters, whether it reasons, whether its weights are open. Each is centred over the models,
 * and an unknown one is zero, the average: it moves nothing.
 */
final class Features {
  static final int COUNT = 5;
  private static final LocalDate ORIGIN = LocalDate.of(2024, 1, 1);

  private Features() {}

  static double[][] of(List<Model> models) {
    double[][] rows = new double[models.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = raw(models.get(i));
    }
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
    return rows;
  }

  private static double[] raw(Model model) {
    double total = model.totalParamsB().orElse(typical(model));
    double active = model.activeParamsB().orElse(total);
    return new double[] {
      model
          .releasedOn()
          .asOptional()
          .map(on -> ChronoUnit.DAYS.between(ORIGIN, on.first()) / 365.25)
          .orElse(Double.NaN),
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
