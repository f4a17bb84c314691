package rightsize.catalog.benchmarks;

import static rightsize.catalog.rows.Field.figure;
import static rightsize.catalog.rows.Field.flag;
import static rightsize.catalog.rows.Field.modelId;
import static rightsize.catalog.rows.Field.slug;
import static rightsize.catalog.rows.Field.text;
import static rightsize.catalog.rows.Field.web;
import static rightsize.catalog.rows.Field.whole;

import java.util.List;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Shape;

/** One result of one model on one benchmark; an observation in itself, so it has no facts. */
public final class ScoreShape {

  /** What a source may add to the bare number. */
  static final List<Field> DETAILS =
      List.of(
          whole("n_items", 1, 1_000_000_000),
          figure("low", "-1000000", "1000000"),
          figure("high", "-1000000", "1000000"),
          figure("cost_usd", "0", "1000000"),
          figure("latency_s", "0", "1000000"),
          web("url"));

  public static final Shape SHAPE =
      new Shape(
          "scores",
          List.of(
              modelId("model").must(),
              slug("benchmark").must(),
              text("configuration", 100),
              text("variant", 300),
              figure("score", "-1000000", "1000000").must(),
              flag("self_reported").must(),
              DETAILS.get(0),
              DETAILS.get(1),
              DETAILS.get(2),
              DETAILS.get(3),
              DETAILS.get(4),
              DETAILS.get(5)),
          List.of(),
          List.of());

  private ScoreShape() {}
}
