package rightsize.local.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTest {

  @TempDir Path root;
  private Secrets secrets;
  private ServiceEnvironment environment;

  @BeforeEach
  void lay() {
    var folder = new Folder(root, root);
    secrets = new Secrets(folder.secrets());
    environment = new ServiceEnvironment(folder, secrets);
  }

  @Test
  void servicesListenOnLoopbackOnly() {
    for (var service : Service.ALL) {
      assertThat(environment.of(service))
          .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
          .containsEntry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    }
  }

  @Test
  void eachServiceKnowsItsOwnDatabaseOnly() {
    assertThat(environment.of(Service.CATALOG))
        .containsEntry(
            "RIGHTSIZE_DB_URL", "jdbc:postgresql://127.0.0.1:" + Ports.POSTGRES + "/catalog")
        .containsEntry("RIGHTSIZE_DB_OWNER", "catalog_owner")
        .containsEntry("RIGHTSIZE_DB_APP_PASSWORD", secrets.get("catalog-app"));
    assertThat(environment.of(Service.FEEDBACK).values())
        .doesNotContain(secrets.get("catalog-app"), secrets.get("catalog-owner"));
    assertThat(environment.of(Service.CONSOLE)).doesNotContainKey("RIGHTSIZE_DB_URL");
  }

  @Test
  void aClientSecretIsKnownToItsClientOnly() {
    assertThat(environment.of(Service.ADVISOR)).containsKey("RIGHTSIZE_ADVISOR_CLIENT_SECRET");
    assertThat(environment.of(Service.CONSOLE))
        .containsKey("RIGHTSIZE_CONSOLE_CLIENT_SECRET")
        .doesNotContainKey("RIGHTSIZE_ADVISOR_CLIENT_SECRET");
    assertThat(environment.of(Service.CATALOG).keySet())
        .noneMatch(name -> name.endsWith("CLIENT_SECRET"));
  }

  @Test
  void aSecretIsMadeOnceAndForItsOwnerOnly() throws IOException {
    var first = secrets.get("cookie");

    assertThat(new Secrets(secrets.folder()).get("cookie")).isEqualTo(first).hasSize(43);
    assertThat(secrets.get("csrf")).isNotEqualTo(first);
    var permissions = Files.getPosixFilePermissions(secrets.folder().resolve("cookie"));
    assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
  }
}
