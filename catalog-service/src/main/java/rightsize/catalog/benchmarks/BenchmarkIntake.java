package rightsize.catalog.benchmarks;

import jakarta.inject.Singleton;
import rightsize.catalog.facts.SlugIntake;

/** How benchmarks enter the catalogue. */
@Singleton
public class BenchmarkIntake extends SlugIntake {

  BenchmarkIntake() {
    super(BenchmarkShape.SHAPE);
  }
}
