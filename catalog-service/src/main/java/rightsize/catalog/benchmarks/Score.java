package rightsize.catalog.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.Immutable;
import rightsize.catalog.facts.Observed;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;

/** One result of a model on a benchmark. */
@Entity
@Immutable
@Table(name = "scores")
public class Score extends Observed {

  String benchmark;
  String configuration;
  String variant;
  BigDecimal score;
  boolean selfReported;

  public String benchmark() {
    return benchmark;
  }

  /** With the name and category of its benchmark. */
  ObjectNode json(Benchmark on) {
    return json()
        .put("benchmark_name", on.name())
        .set("category", on.facts(BenchmarkShape.SHAPE).get("category"));
  }

  @Override
  protected ObjectNode own() {
    ObjectNode json = Json.object().put("benchmark", benchmark);
    if (configuration != null) {
      json.put("configuration", configuration);
    }
    if (variant != null) {
      json.put("variant", variant);
    }
    return json.put("score", score).put("self_reported", selfReported);
  }

  @Override
  protected List<Field> details() {
    return ScoreShape.DETAILS;
  }
}
