package rightsize.catalog.builds;

import static rightsize.catalog.rows.Field.decimal;
import static rightsize.catalog.rows.Field.modelId;
import static rightsize.catalog.rows.Field.oneOf;
import static rightsize.catalog.rows.Field.text;
import static rightsize.catalog.rows.Field.whole;

import java.util.List;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Shape;

/** What the catalogue may know of downloadable weights. */
public final class BuildShape {

  private static final long PETABYTE = 1_000_000_000_000_000L;

  /** A word that a build has: FP8, Q4_K_M. */
  public static final Field QUANTISATION =
      text("quantisation", 40, "[A-Za-z0-9][A-Za-z0-9_.-]*").must();

  public static final Shape SHAPE =
      new Shape(
          "builds",
          List.of(
              modelId("model").must(),
              oneOf("format", "safetensors", "gguf", "onnx").must(),
              QUANTISATION,
              text("repository", 300)),
          List.of(
              decimal("bits_per_weight", "0.5", "64"),
              whole("bytes", 1, PETABYTE),
              oneOf("bytes_basis", "published", "computed"),
              decimal("recovery_percent", "0", "200")),
          List.of());

  private BuildShape() {}
}
