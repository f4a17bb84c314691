package rightsize.starter.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import rightsize.starter.report.Report;

class SaidTest {

  private final Report report = new Report();
  private final Row row = new Row("hand", "2025-06");

  @Test
  void theMostTrustedIsShownAndTheDissenterKeptBeside() {
    billions().add(said("671", "llm-stats")).add(said("37", "evalplus")).into(row, report);

    assertThat(row.get("total_params_b")).isEqualTo(new BigDecimal("671"));
    assertThat(row.toMap().get("also").toString()).contains("37", "evalplus");
    assertThat(report.conflicts()).singleElement().asString().contains("37 (evalplus)");
  }

  @Test
  void numbersWithinTheToleranceAgree() {
    billions().add(said("8.03", "llmfit")).add(said("8", "helm")).into(row, report);

    assertThat(row.toMap()).doesNotContainKey("also");
    assertThat(report.conflicts()).isEmpty();
  }

  @Test
  void datesGoByMajority() {
    dates()
        .add(day("2025-06-27", "models.dev"))
        .add(day("2025-11-19", "helm"))
        .add(day("2025-11", "comparia"))
        .byMajority()
        .into(row, report);

    assertThat(row.get("released_on")).isEqualTo("2025-11-19");
    assertThat(report.conflicts()).singleElement().asString().contains("2025-06-27");
  }

  @Test
  void whatWasWrittenDownByHandIsNotOutvoted() {
    dates()
        .add(day("2023-11-06", "hand"))
        .add(day("2022-09-27", "mteb-results"))
        .add(day("2022-09", "helm"))
        .byMajority()
        .into(row, report);

    assertThat(row.get("released_on")).isEqualTo("2023-11-06");
  }

  @Test
  void nothingSaidStaysUnknown() {
    billions().into(row, report);

    assertThat(row.toMap()).containsOnlyKeys("source", "on");
  }

  private static Said billions() {
    return new Said("a/model", "total_params_b", 0.05);
  }

  private static Said dates() {
    return new Said("a/model", "released_on", 0);
  }

  private static Observation said(String number, String source) {
    return Observation.of(new BigDecimal(number), source, "2026-01");
  }

  private static Observation day(String date, String source) {
    return Observation.of(date, source, "2026-01");
  }
}
