package rightsize.feedback;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rightsize.testing.architecture.HouseRules;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return HouseRules.of("rightsize.feedback")
        .withRooms("reports", "moderation", "standings")
        .withEntities()
        .withDoors()
        .tests();
  }
}
