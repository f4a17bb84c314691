package rightsize.catalog.imports;

import jakarta.inject.Singleton;
import java.util.List;
import rightsize.catalog.facts.Writing;

/**
 * Takes the rows of an import into the catalogue and tells what became of each. A preview is this
 * very thing in a transaction that is rolled back: what it shows is what applying does.
 */
@Singleton
class Taking {

  private final Intakes intakes;

  Taking(Intakes intakes) {
    this.intakes = intakes;
  }

  /** One fate for each candidate, in the order of their places. */
  List<Fate> take(List<Candidate> candidates, Writing writing, Progress progress) {
    Pass pass = new Pass(writing, candidates, progress);
    intakes.inOrder().forEach(pass::take);
    return pass.fates();
  }
}
