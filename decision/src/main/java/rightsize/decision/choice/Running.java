package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.cost.Usage;
import rightsize.decision.needs.Need;
import rightsize.decision.quality.Expected;

/** What runs today, judged like any option but held to no rule: it is there already. */
final class Running {
  private Running() {}

  static Optional<Candidate> find(Considered considered, Need.Current current, Bar bar) {
    Optional<Candidate> fits =
        considered.fitting.stream()
            .filter(c -> c.model().id().equals(current.model()))
            .filter(
                c ->
                    current.provider().isEmpty() || c.named().provider().equals(current.provider()))
            .min(Chooser.BY_COST);
    return fits.or(() -> outside(considered, current)).map(c -> c.judged(bar.pAdequate(c)));
  }

  private static Optional<Candidate> outside(Considered considered, Need.Current current) {
    return considered.catalogue.entries.stream()
        .filter(entry -> entry.model().id().equals(current.model()))
        .findFirst()
        .flatMap(
            entry -> {
              Optional<Expected> expected = considered.scores.of(entry.model().id());
              Usage usage = Usage.of(considered.asked.need(), entry.model());
              return entry.offers().stream()
                  .filter(
                      offer ->
                          current.provider().isEmpty()
                              || offer.provider().equals(current.provider().get()))
                  .flatMap(
                      offer ->
                          expected.stream().map(e -> considered.hosted(entry, offer, usage, e)))
                  .filter(candidate -> candidate.bill().isPresent())
                  .min(Chooser.BY_COST);
            });
  }
}
