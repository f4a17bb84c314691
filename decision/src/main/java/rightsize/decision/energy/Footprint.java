package rightsize.decision.energy;

import java.util.List;
import java.util.Optional;
import rightsize.decision.advices.Basis;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Option.Energy;
import rightsize.decision.advices.Term;
import rightsize.decision.chance.Normal;

/** Watt-hours a month as they are shown, with what the grid emits for them where it is known. */
public final class Footprint {
  static final String WH = "wh_month";
  private static final double WH_PER_KWH = 1000;
  private static final double G_PER_KG = 1000;

  /** The model's own 12 to 19 %, and as much again for the time of a step, which is predicted. */
  private static final double SD_MACHINES = .30;

  /** x or / 3 for the middle 90 %. */
  private static final double SD_ENDPOINT = StrictMath.log(3) / Normal.Z90;

  private Footprint() {}

  /**
   * Of machines that one knows; empty where nobody states their power.
   *
   * @param grid where they stand; without one, emissions are not known
   */
  public static Optional<Energy> of(Drawn drawn, Optional<Grid> grid) {
    return drawn.draw().isKnown()
        ? Optional.of(
            energy(
                drawn.terms(),
                SD_MACHINES,
                "from the power of the board, the weights and caches read, and the operations done",
                grid))
        : Optional.empty();
  }

  /** Of a provider's endpoint: an order of magnitude, and nobody knows on which grid. */
  public static Energy of(Endpoint endpoint) {
    return energy(
        endpoint.terms(),
        SD_ENDPOINT,
        "an order of magnitude: H100s, one byte a parameter, 64 requests at once and 50 tokens a"
            + " second each are assumed",
        Optional.empty());
  }

  private static Energy energy(List<Term> terms, double sdLog, String why, Optional<Grid> grid) {
    double wh = terms.stream().mapToDouble(Term::value).sum();
    double spread = StrictMath.exp(Normal.Z90 * sdLog);
    Estimate watts =
        new Estimate(
            wh,
            Math.round(wh / spread),
            Math.round(wh * spread),
            Basis.ESTIMATED,
            List.of(why),
            terms);
    return new Energy(watts, grid.map(g -> emitted(watts, g)));
  }

  private static Estimate emitted(Estimate wh, Grid grid) {
    return new Estimate(
        kg(wh.value(), grid),
        kg(wh.low(), grid),
        kg(wh.high(), grid),
        Basis.ESTIMATED,
        List.of("the yearly mean of the grid of " + grid.country() + " in " + grid.year()),
        List.of(
            new Term("grid_g_kwh", grid.gramsPerKwh(), "g_per_kwh"),
            new Term("grid_year", grid.year(), "year")));
  }

  /** To a hundredth. */
  private static double kg(double wh, Grid grid) {
    return Math.round(wh / WH_PER_KWH * grid.gramsPerKwh() / G_PER_KG * 100) / 100.0;
  }
}
