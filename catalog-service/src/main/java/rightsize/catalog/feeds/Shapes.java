package rightsize.catalog.feeds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rightsize.catalog.accelerators.AcceleratorShape;
import rightsize.catalog.benchmarks.BenchmarkShape;
import rightsize.catalog.benchmarks.ScoreShape;
import rightsize.catalog.builds.BuildShape;
import rightsize.catalog.developers.DeveloperShape;
import rightsize.catalog.licences.LicenceShape;
import rightsize.catalog.models.ModelShape;
import rightsize.catalog.offers.OfferShape;
import rightsize.catalog.providers.ProviderShape;
import rightsize.catalog.rows.Shape;
import rightsize.catalog.sources.SourceShape;
import rightsize.catalog.speeds.SpeedShape;

/** The shapes of all nouns. */
public final class Shapes {

  public static final List<Shape> ALL =
      List.of(
          AcceleratorShape.SHAPE,
          BenchmarkShape.SHAPE,
          BuildShape.SHAPE,
          DeveloperShape.SHAPE,
          LicenceShape.SHAPE,
          ModelShape.SHAPE,
          OfferShape.SHAPE,
          ProviderShape.SHAPE,
          ScoreShape.SHAPE,
          SourceShape.SHAPE,
          SpeedShape.SHAPE);

  private Shapes() {}

  /** By the word of {@code kind} on a row. */
  static Optional<Shape> of(String kind) {
    return ALL.stream().filter(shape -> shape.kind().equals(kind)).findFirst();
  }

  /** All nouns, for people: "accelerators, benchmarks, ...". */
  static String words() {
    return ALL.stream().map(Shape::kind).collect(Collectors.joining(", "));
  }
}
