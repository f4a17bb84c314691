package rightsize.admin.guide;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Tagged;

/** Reckons the guide's figures once for each version of the catalogue. */
@ApplicationScoped
public class LiveFigures {
  private record Known(String tag, LocalDate day, Figures figures) {}

  private final Catalogue catalogue;
  private final Clock clock;
  private final AtomicReference<Known> known = new AtomicReference<>();

  LiveFigures(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** Empty when the catalogue does not answer now: figures without a date of today are not live. */
  public Optional<Figures> now() {
    Known last = known.get();
    LocalDate today = LocalDate.now(clock);
    String tag = last == null || !last.day().equals(today) ? "" : last.tag();
    return catalogue
        .snapshot(tag)
        .asOptional()
        .map(answer -> answer.entity() == null ? last.figures() : reckon(answer, today));
  }

  private Figures reckon(Tagged answer, LocalDate today) {
    JsonNode snapshot = answer.entity();
    Board board = new Board(snapshot);
    Reckoning ability = new Reckoning(snapshot, board);
    Costs costs = new Costs(snapshot, board);
    Figures figures =
        new Figures(
            snapshot.path("version").asText(),
            snapshot.path("as_of").asText("").replaceAll("T.*", ""),
            costs.priceDates(),
            ability.medians(),
            ability.close(),
            costs.prices(),
            costs.training(),
            costs.retiring(today),
            costs.needs(),
            costs.card(),
            ability.past(),
            ability.families(),
            costs.tuned(),
            ability.shrinking());
    known.set(new Known(answer.tag(), today, figures));
    return figures;
  }
}
