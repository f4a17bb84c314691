package rightsize.endtoend.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.endtoend.Project;
import rightsize.endtoend.suite.Suite;

/** The commands of the READMEs, run as they stand but for the ports. */
@Order(2)
class RecipeTest {
  private static final Pattern RECIPE = Pattern.compile("(?s)```sh\n(TOKEN=.*?)```");

  private final Suite suite = Suite.running();

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  void advisesWhoeverCopiesTheCommands(String readme) throws IOException, InterruptedException {
    var recipe = RECIPE.matcher(Project.text(readme));
    assertThat(recipe.find()).isTrue();

    var shell =
        new ProcessBuilder("bash", "-eu", "-o", "pipefail", "-c", suite.moved(recipe.group(1)))
            .directory(Project.file("").toFile())
            .redirectErrorStream(true)
            .start();
    var said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(shell.waitFor()).as(said).isZero();
    assertThat(said).contains("\"verdict\":{\"kind\":\"").doesNotContain("application/problem");
  }
}
