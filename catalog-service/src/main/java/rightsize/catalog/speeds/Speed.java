package rightsize.catalog.speeds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.Immutable;
import rightsize.catalog.facts.Observed;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;

/** How fast a build of a model answered on equal accelerators. */
@Entity
@Immutable
@Table(name = "speeds")
public class Speed extends Observed {

  String quantisation;
  String engine;
  String accelerator;
  int devices;
  int inputTokens;
  int outputTokens;
  int concurrency;
  BigDecimal ttftMs;
  BigDecimal tpotMs;

  String accelerator() {
    return accelerator;
  }

  @Override
  protected ObjectNode own() {
    ObjectNode json =
        Json.object()
            .put("quantisation", quantisation)
            .put("engine", engine)
            .put("accelerator", accelerator)
            .put("devices", devices)
            .put("input_tokens", inputTokens)
            .put("output_tokens", outputTokens)
            .put("concurrency", concurrency);
    if (ttftMs != null) {
      json.put("ttft_ms", ttftMs);
    }
    if (tpotMs != null) {
      json.put("tpot_ms", tpotMs);
    }
    return json;
  }

  @Override
  protected List<Field> details() {
    return SpeedShape.DETAILS;
  }
}
