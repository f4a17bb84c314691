package rightsize.catalog.accelerators;

import static rightsize.catalog.rows.Field.day;
import static rightsize.catalog.rows.Field.decimal;
import static rightsize.catalog.rows.Field.oneOf;
import static rightsize.catalog.rows.Field.slug;
import static rightsize.catalog.rows.Field.text;

import java.util.List;
import rightsize.catalog.rows.Shape;

/** What the catalogue may know of a GPU, CPU or Apple chip: dense figures, not "with sparsity". */
public final class AcceleratorShape {

  /** What an accelerator may be. */
  public static final List<String> KINDS = List.of("gpu", "apple", "cpu");

  public static final Shape SHAPE =
      new Shape(
          "accelerators",
          List.of(slug("id").must()),
          List.of(
              text("name", 200).must(),
              text("vendor", 80),
              oneOf("kind", KINDS.toArray(String[]::new)),
              decimal("memory_gib", "0.1", "100000"),
              decimal("bandwidth_gb_s", "0.1", "1000000"),
              decimal("bf16_tflops", "0.01", "1000000"),
              decimal("fp8_tflops", "0.01", "1000000"),
              decimal("int8_tops", "0.01", "1000000"),
              decimal("fp4_tflops", "0.01", "1000000"),
              decimal("watts", "0.1", "1000000"),
              decimal("link_gb_s", "0.01", "1000000"),
              day("released_on")),
          List.of(
              new Shape.Part(
                  "rents",
                  List.of(
                      day("from").must(),
                      decimal("usd_hour", "0.000001", "100000").must(),
                      oneOf("tier", "on_demand", "spot", "marketplace").must(),
                      text("offered_by", 200),
                      text("basis", 300))),
              new Shape.Part(
                  "purchases",
                  List.of(
                      day("from").must(),
                      decimal("usd", "0.01", "10000000").must(),
                      text("basis", 300)))));

  private AcceleratorShape() {}
}
