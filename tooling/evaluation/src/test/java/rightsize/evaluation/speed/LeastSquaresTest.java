package rightsize.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

  /** y = a x + b, as measured. */
  private record Point(double x, double y) {}

  @Test
  void findsTheLineThatPointsLieOn() {
    double[] line = fit(points(200), new double[] {1, 1});

    assertThat(line[0]).isCloseTo(3, within(.01));
    assertThat(line[1]).isCloseTo(.5, within(.01));
  }

  @Test
  void aTenthOfOutliersHardlyMovesIt() {
    List<Point> points = points(200);
    for (int i = 0; i < 20; i++) {
      points.set(10 * i, new Point(points.get(10 * i).x(), 50));
    }

    assertThat(fit(points, new double[] {1, 1})[0]).isCloseTo(3, within(.15));
  }

  @Test
  void whatNoRowSpeaksOfStaysWhereItStarts() {
    double[] kept =
        new LeastSquares<Point>(.15, 1)
            .fit(points(50), (p, c) -> 3 * p.x() + .5, Point::y, new double[] {7});

    assertThat(kept[0]).isCloseTo(7, within(1e-9));
  }

  private static double[] fit(List<Point> points, double[] start) {
    return new LeastSquares<Point>(.15, .01)
        .fit(points, (p, c) -> c[0] * p.x() + c[1], Point::y, start);
  }

  private static List<Point> points(int n) {
    List<Point> points = new ArrayList<>();
    for (int i = 1; i <= n; i++) {
      points.add(new Point(i / 20.0, 3 * i / 20.0 + .5));
    }
    return points;
  }
}
