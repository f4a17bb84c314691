package rightsize.evaluation.speed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.market.Accelerator;
import rightsize.decision.memory.Device;
import rightsize.facts.Fact;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;

/**
 * The data centre's accelerators, by the name a measurement gives them, with the catalogue's ids.
 */
final class Systems {
  static final String FILE = "hardware/accelerators.csv";

  private final Map<String, Device> devices = new HashMap<>();

  Systems(SourceFolder data) {
    Map<String, String> ids = new HashMap<>();
    HandTable.ACCELERATORS
        .rows()
        .forEach(row -> row.text("system_id").ifPresent(id -> ids.put(id, row.get("id"))));
    for (Line row : data.csv(FILE)) {
      String system = row.get("system_id");
      Device.of(accelerator(ids.getOrDefault(system, system), row))
          .ifPresent(device -> devices.put(system, device));
    }
  }

  Optional<Device> of(String system) {
    return Optional.ofNullable(devices.get(system));
  }

  private static Accelerator accelerator(String id, Line row) {
    return new Accelerator(
        id,
        row.get("name"),
        Fact.known(row.get("vendor")),
        Fact.known("gpu"),
        figure(row, "memory_gib"),
        figure(row, "bandwidth_gb_s"),
        figure(row, "bf16_tflops"),
        figure(row, "fp8_tflops"),
        figure(row, "int8_tops"),
        figure(row, "fp4_tflops"),
        figure(row, "tdp_w"),
        figure(row, "intra_node_gb_s"),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }

  private static Fact<Double> figure(Line row, String column) {
    return row.number(column).map(n -> Fact.known(n.doubleValue())).orElseGet(Fact::unknown);
  }
}
