package rightsize.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class ScratchPostgresTest {

  @Test
  void sweepsAwayWhatAKilledTestLeftAndNothingElse(
      @TempDir(cleanup = CleanupMode.NEVER) Path temporary) throws Exception {
    var mine = ScratchPostgres.start(temporary);
    KilledLauncher.run("scratch", temporary);

    assertThat(ScratchPostgres.sweep(temporary)).isEqualTo(1);

    assertThat(ScratchPostgres.sweep(temporary)).isZero();
    try (var connection = mine.connect(PostgresServer.SUPERUSER)) {
      assertThat(connection.isValid(5)).isTrue();
    }
  }
}
