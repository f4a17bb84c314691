package rightsize.catalog.imports;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import rightsize.catalog.facts.Intake;

/** The nouns that rows may be of, each after those it refers to. */
@Singleton
class Intakes {

  private static final List<String> ORDER =
      List.of(
          "sources",
          "developers",
          "providers",
          "benchmarks",
          "accelerators",
          "licences",
          "models",
          "offers",
          "builds",
          "scores",
          "speeds");

  private final List<Intake> inOrder;

  Intakes(@All List<Intake> all) {
    inOrder =
        ORDER.stream()
            .map(kind -> all.stream().filter(one -> isOf(kind, one)).findFirst().orElseThrow())
            .toList();
  }

  List<Intake> inOrder() {
    return inOrder;
  }

  Optional<Intake> of(String kind) {
    return inOrder.stream().filter(one -> isOf(kind, one)).findFirst();
  }

  private static boolean isOf(String kind, Intake intake) {
    return intake.shape().kind().equals(kind);
  }
}
