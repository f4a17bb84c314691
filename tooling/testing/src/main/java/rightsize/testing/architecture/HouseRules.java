package rightsize.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The architecture rules of one module. A module names its root package and its rooms and runs what
 * comes back:
 *
 * <pre>{@code
 * class ArchitectureTest {
 *   @TestFactory
 *   Stream<DynamicTest> house() {
 *     return HouseRules.of("rightsize.catalog").withRooms("models", "offers").withEntities().tests();
 *   }
 * }
 * }</pre>
 *
 * <p>Every rule is preceded by a canary: a rule about a package that is not there is green for
 * ever, so the named packages must exist and hold classes, and what a rule is about must occur.
 */
public final class HouseRules {
  private final String root;
  private final JavaClasses classes;
  private final List<DynamicTest> tests = new ArrayList<>();

  private HouseRules(String root, JavaClasses classes) {
    this.root = root;
    this.classes = classes;
  }

  /**
   * The rules that hold in every module.
   *
   * @param root the module's root package, for example {@code rightsize.catalog}
   */
  public static HouseRules of(String root) {
    return over(
        root,
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(root));
  }

  static HouseRules over(String root, JavaClasses classes) {
    HouseRules house = new HouseRules(root, classes);
    house.canary(root, Canaries.packageIsInhabited(root));
    house.rule("type names say what a thing is", Rules.telling(root));
    house.rule("packages are named after nouns", Rules.nounPackages(root));
    house.rule("only doors touch jakarta.ws.rs", Rules.onlyDoorsSpeakHttp(root));
    house.rule("nothing writes unescaped markup", Rules.noRawMarkup(root));
    return house;
  }

  /**
   * Adds the rules about features: each named room exists, the named rooms are all there are, and
   * no cycle runs through them.
   *
   * @param rooms the names of the packages right below the root
   */
  public HouseRules withRooms(String... rooms) {
    for (String room : rooms) {
      canary(root + "." + room, Canaries.packageIsInhabited(root + "." + room));
    }
    canary("no room is left out of " + root, Canaries.roomsAreExactly(root, List.of(rooms)));
    return rule("rooms are free of cycles", Rules.noCycles(root));
  }

  /** Adds the rule about JPA entities, for a module that has some. */
  public HouseRules withEntities() {
    canary("there are entities in " + root, Canaries.hasEntities());
    return rule("an entity never knows the record that shows it", Rules.entitiesIgnoreViews(root));
  }

  /** Adds the rule about authorisation, for a module with doors of its own. */
  public HouseRules withDoors() {
    canary("there are doors in " + root, Canaries.hasDoors());
    return rule("every door says who may enter", Rules.doorsAreGuarded());
  }

  /** The canaries and the rules, one named test each. */
  public Stream<DynamicTest> tests() {
    return tests.stream();
  }

  private void canary(String what, Consumer<JavaClasses> check) {
    tests.add(DynamicTest.dynamicTest("canary: " + what, () -> check.accept(classes)));
  }

  private HouseRules rule(String sentence, ArchRule rule) {
    tests.add(DynamicTest.dynamicTest(sentence, () -> rule.check(classes)));
    return this;
  }
}
