package rightsize.local.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModulesTest {

  /** Maven runs a module's tests in the module's folder. */
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

  @Test
  void followsDependenciesButNotThoseOfTests() throws IOException {
    assertThat(new Modules(ROOT).madeOf("advisor-service"))
        .contains(
            ROOT.resolve("advisor-service"),
            ROOT.resolve("decision"),
            ROOT.resolve("rest-conventions"),
            ROOT.resolve("facts"))
        .doesNotContain(ROOT.resolve("tooling/testing"), ROOT.resolve("catalog-service"));
  }

  @Test
  void refusesAModuleThatIsNotThere() {
    assertThatThrownBy(() -> new Modules(ROOT).madeOf("billing"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("billing");
  }
}
