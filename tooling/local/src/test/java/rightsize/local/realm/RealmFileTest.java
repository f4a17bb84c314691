package rightsize.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Secrets;
import rightsize.local.settings.ServiceEnvironment;

class RealmFileTest {

  private static final Path FILE =
      Path.of("").toAbsolutePath().resolve("../../k8s/realm/rightsize-realm.json").normalize();

  @Test
  void addsPeopleToTheServiceAccounts() throws IOException {
    assertThat(realm().path("users"))
        .extracting(user -> user.path("username").asText())
        .contains("service-account-cli", "service-account-advisor")
        .contains("ada", "chen", "lena", "curie", "cora", "audrey", "admin");
  }

  @Test
  void theRealmOfAClusterHasNobodyWithAPassword() throws IOException {
    assertThat(Files.readString(FILE)).doesNotContain("credentials").contains("passwordPolicy");
  }

  @Test
  void demoUsersHoldOnlyRolesAndTeamsOfTheRealm() throws IOException {
    var roles = names(realm().at("/roles/realm"), "name");
    var teams = names(realm().path("groups"), "name");
    for (var user : realm().path("users")) {
      user.path("realmRoles").forEach(role -> assertThat(roles).contains(role.asText()));
      user.path("groups").forEach(team -> assertThat(teams).contains(team.asText().substring(1)));
    }
  }

  @Test
  void everyPlaceholderHasAValueHere(@TempDir Path root) throws IOException {
    var folder = new Folder(root, root);
    var values = new ServiceEnvironment(folder, new Secrets(folder.secrets())).ofRealm();
    var used =
        Pattern.compile("\\$\\{(\\w+)}")
            .matcher(Files.readString(FILE))
            .results()
            .map(found -> found.group(1));
    assertThat(used.distinct()).containsExactlyInAnyOrderElementsOf(values.keySet());
  }

  @Test
  void noClientTakesPasswords() throws IOException {
    for (var client : realm().path("clients")) {
      assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
          .as(client.path("clientId").asText())
          .isFalse();
    }
  }

  @Test
  void hashChangesWithTheRealm() {
    var here = Map.of("URL", "here");
    assertThat(new RealmFile("{}").hash(here))
        .hasSize(16)
        .isEqualTo(new RealmFile("{}").hash(here))
        .isNotEqualTo(new RealmFile("{ }").hash(here))
        .isNotEqualTo(new RealmFile("{}").hash(Map.of("URL", "there")));
  }

  private static List<String> names(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> item.path(field).asText())
        .toList();
  }

  private static JsonNode realm() throws IOException {
    return new ObjectMapper().readTree(RealmFile.withDemoUsers(FILE).json());
  }
}
