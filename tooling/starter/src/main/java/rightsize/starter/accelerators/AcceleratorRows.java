package rightsize.starter.accelerators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.report.Report;
import rightsize.starter.rows.Observation;
import rightsize.starter.rows.Row;
import rightsize.starter.rows.Said;

/**
 * Accelerators: data-centre parts with measured-grade figures from aiconfigurator, others with
 * memory from Hugging Face's table and bandwidth from two fragment tables. Shader throughput is not
 * tensor throughput and is not read.
 */
public final class AcceleratorRows {

  private static final String AICONFIGURATOR_ON = "2026-08-21";
  private static final String HF_ON = "2026-09";

  private final Map<String, Line> systems = new HashMap<>();
  private final Map<String, Line> consumer = new HashMap<>();
  private final Bandwidths bandwidths;
  private final Rents rents;
  private final Report report;

  public AcceleratorRows(SourceFolder folder, Report report) {
    folder.csv("hardware/accelerators.csv").forEach(l -> systems.put(l.get("system_id"), l));
    folder.csv("hardware/hf_hardware.csv").forEach(l -> consumer.put(l.get("name"), l));
    bandwidths = new Bandwidths(folder);
    rents = new Rents(folder);
    this.report = report;
  }

  /** Those whose memory and bandwidth are both known, by id. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Line line : HandTable.ACCELERATORS.rows()) {
      Row row = row(line);
      if (row.has("memory_gib") && row.has("bandwidth_gb_s")) {
        rows.add(row);
      } else {
        report.leftOut("accelerator without memory or bandwidth", line.get("id"));
      }
    }
    rows.sort(Comparator.comparing(row -> (String) row.get("id")));
    return rows;
  }

  private Row row(Line line) {
    Line system = systems.get(line.get("system_id"));
    Line table = consumer.get(line.get("hf_name"));
    Row row =
        system == null
            ? new Row("huggingface.js", HF_ON)
            : new Row("aiconfigurator", AICONFIGURATOR_ON);
    row.put("id", line.get("id")).put("name", line.get("name")).put("vendor", line.get("vendor"));
    row.put("kind", line.get("kind"));
    if (system != null) {
      describe(row, system);
    } else {
      memory(line, table).ifPresent(said -> row.put("memory_gib", said));
      bandwidth(line).into(row, report);
      if (table != null) {
        row.put("watts", table.number("power_w"));
      }
    }
    if (table != null && table.text("release_year").isPresent()) {
      row.put("released_on", Observation.of(table.get("release_year"), "huggingface.js", HF_ON));
    }
    prices(row, line, table);
    return row;
  }

  private static void describe(Row row, Line system) {
    row.put("memory_gib", system.number("memory_gib"));
    row.put("bandwidth_gb_s", system.number("bandwidth_gb_s"));
    row.put("bf16_tflops", system.number("bf16_tflops"));
    row.put("fp8_tflops", system.number("fp8_tflops"));
    row.put("int8_tops", system.number("int8_tops"));
    row.put("fp4_tflops", system.number("fp4_tflops"));
    row.put("watts", system.number("tdp_w"));
    row.put("link_gb_s", system.number("intra_node_gb_s"));
  }

  private static Optional<Observation> memory(Line line, Line table) {
    if (line.text("memory_gib").isPresent() && (table == null || hasMemory(line, table))) {
      BigDecimal gib = line.number("memory_gib").orElseThrow();
      return Optional.of(
          table == null
              ? Observation.of(gib, "hand", line.get("on")).at(line.get("url"))
              : Observation.of(gib, "huggingface.js", HF_ON));
    }
    return Optional.empty();
  }

  private static boolean hasMemory(Line line, Line table) {
    return table.list("memory_options_gb").contains(line.get("memory_gib"));
  }

  private Said bandwidth(Line line) {
    if (line.text("bandwidth_gb_s").isPresent()) {
      return new Said(line.get("id"), "bandwidth_gb_s", 0.02)
          .add(
              Observation.of(line.number("bandwidth_gb_s").get(), "hand", line.get("on"))
                  .at(line.get("url")));
    }
    return bandwidths.of(line.get("id"), line.text("bandwidth_name").orElse(line.get("name")));
  }

  private void prices(Row row, Line line, Line table) {
    line.text("rent_pattern")
        .ifPresent(
            pattern -> {
              List<Map<String, Object>> found =
                  rents.of(Pattern.compile(pattern), line.get("rent_memory"));
              row.put("rents", found);
            });
    if (table != null && table.number("msrp_usd").isPresent() && line.is("purchase")) {
      Map<String, Object> purchase = new LinkedHashMap<>();
      purchase.put("from", HF_ON);
      purchase.put("usd", table.number("msrp_usd").get());
      purchase.put("basis", line.get("purchase_basis"));
      purchase.put("source", "huggingface.js");
      purchase.put("on", HF_ON);
      row.put("purchases", List.of(purchase));
    }
  }
}
