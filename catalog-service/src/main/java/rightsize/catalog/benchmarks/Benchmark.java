package rightsize.catalog.benchmarks;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import rightsize.catalog.facts.Named;
import rightsize.catalog.rows.Shape;

/** A test of models, as shown. */
@Entity
@Immutable
@Table(name = "benchmarks")
public class Benchmark extends Named {

  @Override
  protected Shape shape() {
    return BenchmarkShape.SHAPE;
  }
}
