package rightsize.decision.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import rightsize.decision.advices.Advice;
import rightsize.decision.market.Market;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Presets;
import rightsize.decision.profiles.CostProfile;
import rightsize.decision.quality.Judge;
import rightsize.decision.quality.TaskScores;

/** From a need to an advice over one prepared market: consider, choose, look ahead, say. */
public final class Answering {
  private final Market market;
  private final Catalogue catalogue;

  public Answering(Market market) {
    this.market = market;
    this.catalogue = new Catalogue(market);
  }

  public Advice answer(
      Need stated,
      CostProfile profile,
      Judge judge,
      Advice.Snapshot snapshot,
      Instant at,
      String engine) {
    LocalDate today = at.atOffset(ZoneOffset.UTC).toLocalDate();
    Need need = Presets.fill(stated);
    Asked asked = Asked.of(need, profile, market, today);
    TaskScores scores = judge.at(need);
    Considered considered = new Considered(asked, catalogue, scores);
    Optional<Bar> bar = Bar.of(asked, catalogue, scores);
    List<Candidate> fitting =
        bar.map(b -> considered.fitting.stream().map(c -> c.judged(b.pAdequate(c))).toList())
            .orElse(considered.fitting);
    List<Candidate> adequate = bar.isPresent() ? Chooser.adequate(fitting) : List.of();
    Chooser chooser = new Chooser(scores, asked.qualityFirst());
    Optional<Candidate> advised = chooser.choose(adequate, c -> true);
    return new Story(asked, scores, chooser, considered, fitting, adequate, advised)
        .tell(bar, snapshot, at, engine);
  }
}
