package rightsize.evaluation.speed;

import rightsize.decision.speed.Coefficients;
import rightsize.decision.speed.Decode;

/**
 * What production says of a measured row, and what a data sheet with one fitted efficiency says.
 *
 * @param efficiency measured time over the roofline's, of the rows that were learnt from
 */
record Guess(Served row, Decode decode, double efficiency) {

  static Guess of(Served row, Coefficients coefficients, double efficiency) {
    return new Guess(
        row, Decode.of(row.copy(), row.load(), coefficients).orElseThrow(), efficiency);
  }

  double tpotMs() {
    return decode.tpotMs(row.atOnce());
  }

  double ttftMs() {
    return decode.ttftMs(row.atOnce());
  }

  /** Natural-log standard deviation of the time between tokens, and of throughput. */
  double sd() {
    return decode.sd(row.atOnce());
  }

  double perDevice() {
    return row.perDevice(ttftMs(), tpotMs());
  }

  double measuredPerDevice() {
    return row.perDevice(row.ttftMs(), row.tpotMs());
  }

  double naiveTpotMs() {
    return efficiency * row.work().roofline(row.atOnce());
  }

  /** Prompts one after the other at the same efficiency, half of them before one's own. */
  double naiveTtftMs() {
    return efficiency * row.work().firstRoofline(row.atOnce());
  }

  double naivePerDevice() {
    return row.perDevice(naiveTtftMs(), naiveTpotMs());
  }
}
