package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.advices.Advice.StepZero;
import rightsize.decision.needs.Task;

/** Tasks that had good answers before language models did: measure those first. */
final class StepZeros {
  private StepZeros() {}

  static Optional<StepZero> of(Task task) {
    return switch (task) {
      case SITE_SEARCH ->
          Optional.of(
              new StepZero(
                  "bm25",
                  "measure keyword search (BM25) on 100 of your own queries first: it needs no model"));
      case RECOMMENDATION ->
          Optional.of(
              new StepZero(
                  "co_occurrence",
                  "measure what was bought or viewed together first: it needs no model"));
      case CLASSIFICATION ->
          Optional.of(
              new StepZero(
                  "logistic_regression",
                  "measure keyword rules or a logistic regression on labelled cases first"));
      default -> Optional.empty();
    };
  }
}
