package rightsize.rest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rightsize.testing.architecture.HouseRules;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return HouseRules.of("rightsize.rest")
        .withRooms(
            "audit",
            "cursors",
            "database",
            "documents",
            "facts",
            "idempotency",
            "identity",
            "json",
            "parameters",
            "preconditions",
            "problems",
            "texts",
            "time")
        .tests();
  }
}
