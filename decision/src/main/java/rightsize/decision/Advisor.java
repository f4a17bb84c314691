package rightsize.decision;

import java.time.Instant;
import java.util.List;
import rightsize.decision.advices.Advice;
import rightsize.decision.choice.Answering;
import rightsize.decision.market.Market;
import rightsize.decision.market.Standing;
import rightsize.decision.needs.Need;
import rightsize.decision.profiles.CostProfile;
import rightsize.decision.quality.Trusted;

/**
 * Gives advice over one market. Building it prepares the market once (a fit of all scores: some
 * tenths of a second); asking is quick and may happen from many threads at once, unless scores are
 * trusted in a way nobody asked for of late ({@link Judges}).
 */
public final class Advisor {
  /** Stored with every advice: another engine may answer the same question otherwise. */
  public static final String ENGINE_VERSION = "4";

  private final Market market;
  private final Answering answering;
  private final Judges judges;

  private Advisor(Market market, Judges judges) {
    this.market = market;
    this.answering = new Answering(market);
    this.judges = judges;
  }

  public static Advisor over(Market market) {
    return new Advisor(market, new Judges(market));
  }

  /** The same catalogue where people report otherwise: ready at once, for no score has changed. */
  public Advisor withStandings(List<Standing> standings) {
    Market reported = market.withStandings(standings);
    return new Advisor(reported, judges.reported(reported));
  }

  /** The market this advisor knows. */
  public Market market() {
    return market;
  }

  /**
   * Answers a need without faults (see {@link rightsize.decision.needs.Faults}).
   *
   * @param need as stated; gaps are filled from the presets and repeated in the answer
   * @param profile what money, power and people cost the asker
   * @param snapshot what the shell knows of the snapshot's age; goes into the answer as it is
   * @param at the time of the question
   */
  public Advice advise(Need need, CostProfile profile, Advice.Snapshot snapshot, Instant at) {
    return answering.answer(
        need, profile, judges.by(Trusted.by(need)), snapshot, at, ENGINE_VERSION);
  }
}
