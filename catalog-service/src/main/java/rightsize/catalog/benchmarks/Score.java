package rightsize.catalog.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;

/** One result of a model on a benchmark, as a source reports it. */
@Entity
@Immutable
@Table(name = "scores")
public class Score {

  @Id UUID id;

  String model;
  String benchmark;
  String configuration;
  String variant;
  BigDecimal score;
  boolean selfReported;
  String source;
  String observedOn;

  @JdbcTypeCode(SqlTypes.JSON)
  String details;

  /** Where the page after this one begins. */
  List<String> keys() {
    return List.of(id.toString());
  }

  public String model() {
    return model;
  }

  public String benchmark() {
    return benchmark;
  }

  /** With the name and category of its benchmark. */
  ObjectNode json(Benchmark on) {
    return json()
        .put("benchmark_name", on.name())
        .set("category", on.facts(BenchmarkShape.SHAPE).get("category"));
  }

  /** As it stands on the wire. */
  public ObjectNode json() {
    ObjectNode json =
        Json.object().put("id", id.toString()).put("model", model).put("benchmark", benchmark);
    if (configuration != null) {
      json.put("configuration", configuration);
    }
    if (variant != null) {
      json.put("variant", variant);
    }
    json.put("score", score).put("self_reported", selfReported);
    ObjectNode stated = Json.stored(details);
    for (Field detail : ScoreShape.DETAILS) {
      if (stated.has(detail.name())) {
        json.set(detail.name(), stated.get(detail.name()));
      }
    }
    return json.put("source", source).put("on", observedOn);
  }
}
