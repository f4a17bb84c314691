package rightsize.decision.energy;

import java.util.List;
import rightsize.decision.advices.Term;

/**
 * What a fleet takes from the grid.
 *
 * @param devices that stand ready all month
 * @param working of them at work on the mean
 * @param pue power of the site per power of the devices
 */
public record Drawn(Draw draw, double devices, double working, double pue) {
  private static final double HOURS_PER_MONTH = 730;

  /** Watt-hours a month, part by part; they add up. */
  List<Term> terms() {
    double idle = draw.idle() * (devices - working);
    double all = idle + draw.busy() * working;
    return List.of(
        wh("weights_wh", draw.weights() * working),
        wh("cache_wh", draw.cache() * working),
        wh("computing_wh", draw.computing() * working),
        wh("base_wh", draw.base() * working),
        wh("idle_wh", idle),
        wh("site_wh", (pue - 1) * all));
  }

  private static Term wh(String code, double watts) {
    return new Term(code, Math.round(watts * HOURS_PER_MONTH), Footprint.WH);
  }
}
