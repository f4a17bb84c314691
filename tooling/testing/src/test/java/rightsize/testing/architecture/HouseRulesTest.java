package rightsize.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that cannot fail guards nothing: each is shown a house that breaks it. */
class HouseRulesTest {
  private static final String HERE = "rightsize.testing.architecture.";

  @Test
  void findsNothingInASoundHouse() {
    var tests = house("sound").withRooms("orders", "bills").withEntities().withDoors().tests();

    assertThat(tests)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            test -> assertThatCode(test.getExecutable()::execute).doesNotThrowAnyException());
  }

  @ParameterizedTest
  @CsvSource({
    "type names say what a thing is, BillImpl",
    "packages are named after nouns, util.Answers",
    "only doors touch jakarta.ws.rs, NotFoundException",
    "nothing writes unescaped markup, RawString",
    "rooms are free of cycles, Cycle",
    "an entity never knows the record that shows it, OrderView",
    "every door says who may enter, OrderResource.one",
  })
  void namesWhatBreaksARule(String sentence, String culprit) {
    assertThatThrownBy(named(sentence, broken()).getExecutable()::execute)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(culprit);
  }

  @Test
  void noticesARoomThatIsGone() {
    var house = house("sound").withRooms("orders", "bills", "stables");

    assertThatThrownBy(named("canary: " + HERE + "sound.stables", house).getExecutable()::execute)
        .hasMessageContaining("stables is gone or empty");
  }

  @Test
  void noticesARoomThatNobodyNamed() {
    var house = house("sound").withRooms("orders");

    assertThatThrownBy(
            named("canary: no room is left out of " + HERE + "sound", house).getExecutable()
                ::execute)
        .hasMessageContaining("bills");
  }

  private static HouseRules broken() {
    return house("broken").withRooms("orders", "bills", "util").withEntities().withDoors();
  }

  private static HouseRules house(String name) {
    return HouseRules.over(HERE + name, new ClassFileImporter().importPackages(HERE + name));
  }

  private static DynamicTest named(String name, HouseRules house) {
    return house
        .tests()
        .filter(test -> test.getDisplayName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no test is called " + name));
  }
}
