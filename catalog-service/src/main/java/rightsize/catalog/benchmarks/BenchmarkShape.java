package rightsize.catalog.benchmarks;

import static rightsize.catalog.rows.Field.day;
import static rightsize.catalog.rows.Field.figure;
import static rightsize.catalog.rows.Field.flag;
import static rightsize.catalog.rows.Field.many;
import static rightsize.catalog.rows.Field.oneOf;
import static rightsize.catalog.rows.Field.slug;
import static rightsize.catalog.rows.Field.text;
import static rightsize.catalog.rows.Field.web;

import java.util.List;
import rightsize.catalog.rows.Shape;

/** What the catalogue may know of a test of models. */
public final class BenchmarkShape {

  public static final Shape SHAPE =
      new Shape(
          "benchmarks",
          List.of(slug("id").must()),
          List.of(
              text("name", 200).must(),
              oneOf(
                      "category",
                      "chat",
                      "instruction_following",
                      "knowledge",
                      "reasoning",
                      "mathematics",
                      "code",
                      "tool_use",
                      "long_context",
                      "summarisation",
                      "multilingual",
                      "image_understanding",
                      "speech_recognition",
                      "retrieval",
                      "reranking",
                      "classification",
                      "similarity")
                  .must(),
              text("metric", 200).must(),
              text("unit", 40).must(),
              flag("higher_is_better").must(),
              figure("chance", "-1000000", "1000000"),
              figure("ceiling", "-1000000", "1000000"),
              text("measures", 1000),
              text("misses", 1000),
              many(text("languages", 20, "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")),
              day("published_on"),
              web("url")),
          List.of());

  private BenchmarkShape() {}
}
