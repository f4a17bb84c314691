package rightsize.endtoend.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rightsize.endtoend.Project;

/** A map of a house since rebuilt misleads: what the pages name must be there. */
class DocumentsTest {
  static Stream<Path> pages() {
    return Project.sources(".md").stream();
  }

  static Stream<Path> maps() {
    return Stream.of("ARCHITECTURE.md", "CONTRIBUTING.md", "README.md").map(Project::file);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksToWhatIsThere(Path page) {
    assertThat(new Claims(page).deadLinks()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void namesPathsThatAreThere(Path page) {
    assertThat(new Claims(page).deadPaths()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void namesClassesAndMethodsThatAreThere(Path page) {
    assertThat(new Claims(page).deadNames(Project.sources(".java"))).isEmpty();
  }

  @Test
  void noticesWhatIsGone(@TempDir Path folder) throws IOException {
    var page =
        Files.writeString(
            folder.resolve("page.md"),
            "[old](gone.md) `k8s/gone` `GoneResource` `Project.gone` `Project.file` `k8s/base`");
    var claims = new Claims(page);

    assertThat(claims.deadLinks()).containsExactly("gone.md");
    assertThat(claims.deadPaths()).containsExactly("k8s/gone");
    assertThat(claims.deadNames(Project.sources(".java")))
        .containsExactly("GoneResource", "Project.gone");
  }

  @ParameterizedTest
  @MethodSource("readmes")
  void keepsTheReadmeShort(Path readme) {
    assertThat(Project.text(readme).lines().count()).isLessThanOrEqualTo(120);
  }

  static Stream<Path> readmes() {
    return Stream.of("README.md", "README.zh.md").map(Project::file);
  }
}
