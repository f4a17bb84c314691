package rightsize.advisor;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rightsize.testing.architecture.HouseRules;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return HouseRules.of("rightsize.advisor")
        .withRooms("advices", "lines", "market", "needs", "profiles")
        .withEntities()
        .withDoors()
        .tests();
  }
}
