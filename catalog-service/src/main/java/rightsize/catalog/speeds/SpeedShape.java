package rightsize.catalog.speeds;

import static rightsize.catalog.rows.Field.decimal;
import static rightsize.catalog.rows.Field.modelId;
import static rightsize.catalog.rows.Field.oneOf;
import static rightsize.catalog.rows.Field.slug;
import static rightsize.catalog.rows.Field.text;
import static rightsize.catalog.rows.Field.web;
import static rightsize.catalog.rows.Field.whole;

import java.util.List;
import rightsize.catalog.builds.BuildShape;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Shape;

/**
 * One measurement of a build on equal accelerators under a constant number of requests; an
 * observation in itself, so it has no facts. Times are means or medians in milliseconds. The bounds
 * are those of what exists: no group of 10,000 devices, no prompt of a billion tokens.
 */
public final class SpeedShape {

  /** What a source may add to the bare times. */
  static final List<Field> DETAILS =
      List.of(text("engine_version", 60), decimal("peak_memory_gib", "0.01", "100000"), web("url"));

  private static final int MOST_TOKENS = 10_000_000;

  public static final Shape SHAPE =
      new Shape(
          "speeds",
          List.of(
              modelId("model").must(),
              BuildShape.QUANTISATION,
              oneOf("engine", "vllm", "tensorrt-llm", "sglang", "llama.cpp").must(),
              slug("accelerator").must(),
              whole("devices", 1, 1_024).must(),
              whole("input_tokens", 1, MOST_TOKENS).must(),
              whole("output_tokens", 1, MOST_TOKENS).must(),
              whole("concurrency", 1, 100_000).must(),
              decimal("ttft_ms", "0.01", "10000000"),
              decimal("tpot_ms", "0.01", "1000000"),
              DETAILS.get(0),
              DETAILS.get(1),
              DETAILS.get(2)),
          List.of(),
          List.of());

  private SpeedShape() {}
}
