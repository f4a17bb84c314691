package rightsize.catalog;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rightsize.testing.architecture.HouseRules;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return HouseRules.of("rightsize.catalog")
        .withRooms(
            "accelerators",
            "approvals",
            "audit",
            "benchmarks",
            "builds",
            "changes",
            "developers",
            "exports",
            "disagreements",
            "facts",
            "feeds",
            "fetching",
            "filters",
            "imports",
            "licences",
            "merges",
            "models",
            "names",
            "offers",
            "providers",
            "rest",
            "rows",
            "schedules",
            "snapshots",
            "sources",
            "spdx",
            "speeds",
            "views",
            "worklist")
        .withEntities()
        .withDoors()
        .tests();
  }
}
