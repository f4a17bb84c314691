package rightsize.local.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.local.screen.Trouble;

class MavenTest {

  @TempDir Path folder;
  private final List<List<String>> asked = new ArrayList<>();

  @Test
  void leavesTheNetworkAloneWhenEverythingIsHere() throws Exception {
    maven("exit 0").run("Building", "package");
    assertThat(asked).singleElement().asList().contains("-o", "package");
  }

  @Test
  void takesTheNetworkForWhatIsLacking() throws Exception {
    maven("case \"$*\" in *-o*) echo 'Cannot access central in offline mode'; exit 1;; esac")
        .run("Building", "package");
    assertThat(asked).hasSize(2);
    assertThat(asked.get(1)).doesNotContain("-o");
  }

  @Test
  void tellsTheFirstErrorsOnly() {
    assertThatThrownBy(
            () ->
                maven("echo '[ERROR] A.java:[1,1] no'; echo '[ERROR] -> [Help 1]'; exit 1")
                    .run("Building the services", "package"))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble ->
                assertThat(trouble.inPlainWords())
                    .startsWith("Building the services failed.")
                    .endsWith("[ERROR] A.java:[1,1] no"));
    assertThat(asked).as("a broken source is not tried again").hasSize(1);
  }

  /** Runs a shell in Maven's place, with Maven's arguments. */
  private Maven maven(String script) {
    return new Maven(
        folder,
        folder.resolve("log"),
        builder -> {
          asked.add(List.copyOf(builder.command()));
          var command = new ArrayList<>(List.of("sh", "-c", script));
          command.addAll(builder.command());
          return builder.command(command).start();
        });
  }
}
