package rightsize.admin;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rightsize.testing.architecture.HouseRules;

class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> house() {
    return HouseRules.of("rightsize.admin")
        .withRooms(
            "accelerators",
            "advices",
            "approvals",
            "audit",
            "backend",
            "builds",
            "costs",
            "curation",
            "feeds",
            "disagreements",
            "forms",
            "guide",
            "home",
            "imports",
            "layout",
            "licences",
            "login",
            "merges",
            "models",
            "names",
            "offers",
            "problems",
            "providers",
            "reports",
            "sources",
            "system",
            "views",
            "words",
            "worklist")
        .withDoors()
        .tests();
  }
}
