package rightsize.catalog.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import rightsize.catalog.CuratorsAtWork;
import rightsize.catalog.schedules.FeedSource;
import rightsize.catalog.schedules.RunRefused;

@QuarkusTest
@TestProfile(CuratorsAtWork.class)
class FetchedImportsTest {

  @Inject FetchedImports imports;

  @Test
  void appliesWithinTheBoundsOfItsFeed() {
    assertThat(run(true, "nova-1", "0.2")).endsWith("is applied");
    assertThat(run(true, "nova-1", "0.2")).endsWith("is unchanged");
  }

  @Test
  void waitsForACuratorBeyondThem() {
    run(true, "nova-2", "0.2");

    assertThat(run(true, "nova-2", "0.5")).endsWith("waits for a curator");
  }

  @Test
  void waitsForACuratorWhereNobodyAllowedOtherwise() {
    assertThat(run(false, "nova-3", "0.2")).endsWith("is staged");
  }

  @Test
  void refusesWhatCannotBeRead() {
    assertThatThrownBy(() -> imports.run(feed(true, "ndjson"), "<html>".getBytes(UTF_8)))
        .isInstanceOf(RunRefused.class);
    assertThatThrownBy(() -> imports.run(feed(true, "parchment"), new byte[0]))
        .isInstanceOf(RunRefused.class)
        .hasMessageContaining("parchment");
  }

  /** A price may double before a curator must look. */
  private String run(boolean autoApply, String endpoint, String input) {
    String row =
        ("{\"kind\": \"offers\", \"provider\": \"harbour\", \"model\": \"example/atlas-1\", "
                + "\"provider_model_id\": \"%s\", \"prices\": [{\"input\": %s, \"output\": 1}]}")
            .formatted(endpoint, input);
    return imports.run(feed(autoApply, "ndjson"), row.getBytes(UTF_8));
  }

  private static FeedSource feed(boolean autoApply, String format) {
    return new FeedSource(
        "own-prices",
        "sample-figures",
        format,
        autoApply,
        new BigDecimal("0.05"),
        new BigDecimal("0.2"),
        BigDecimal.TWO);
  }
}
