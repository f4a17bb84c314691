package rightsize.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakDataTest {

  @TempDir Path home;
  private Path file;
  private KeycloakData data;

  @BeforeEach
  void begin() throws Exception {
    data = new KeycloakData(home.resolve("data"));
    file = Files.createDirectories(data.folder()).resolve("keycloak.mv.db");
    Files.writeString(file, "half");
  }

  @Test
  void forgetsWhatWasCutShort() throws Exception {
    data.forgetUnfinished();
    assertThat(file).doesNotExist();
  }

  @Test
  void keepsWhatHasServed() throws Exception {
    data.keep();
    data.forgetUnfinished();
    data.keep();
    assertThat(file).exists();
  }

  @Test
  void forgetsNothingWhereNothingIs() throws Exception {
    data.forgetUnfinished();
    data.forgetUnfinished();
    assertThat(data.folder()).doesNotExist();
  }
}
