package rightsize.starter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.starter.rows.Row;

class EvidenceMapTest {

  @ParameterizedTest
  @CsvSource({"3.99,tiny", "4,small", "14.99,small", "15,medium", "79.9,medium", "80,large"})
  void classesFollowTotalParameters(BigDecimal billions, String sizeClass) {
    assertThat(EvidenceMap.sizeClass(row().put("total_params_b", billions))).isEqualTo(sizeClass);
  }

  @Test
  void anInferredClassCountsOnlyWhereParametersAreUndisclosed() {
    assertThat(EvidenceMap.sizeClass(row().put("size_class", "large"))).isEqualTo("large");
    assertThat(EvidenceMap.sizeClass(row())).isEqualTo("unknown");
  }

  @Test
  void vendorsScoresAreNoIndependentEvidence() {
    EvidenceMap map =
        new EvidenceMap(
            Map.of("a/b", row().put("total_params_b", new BigDecimal("8"))),
            List.of(row().put("id", "humaneval").put("category", "code")),
            List.of(score(true)));

    assertThat(map.count("code", "small")).isZero();
  }

  @Test
  void aModelCountsOnceForATask() {
    EvidenceMap map =
        new EvidenceMap(
            Map.of("a/b", row().put("total_params_b", new BigDecimal("8"))),
            List.of(row().put("id", "humaneval").put("category", "code")),
            List.of(score(false), score(false)));

    assertThat(map.count("code", "small")).isEqualTo(1);
    assertThat(map.count("speech_recognition", "small")).isZero();
    assertThat(map.text()).contains("code", "tiny");
  }

  private static Row score(boolean selfReported) {
    return row()
        .put("model", "a/b")
        .put("benchmark", "humaneval")
        .put("self_reported", selfReported);
  }

  private static Row row() {
    return new Row("hand", "2025-06");
  }
}
