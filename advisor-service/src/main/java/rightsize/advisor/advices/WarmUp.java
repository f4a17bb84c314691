package rightsize.advisor.advices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import rightsize.advisor.lines.Language;
import rightsize.advisor.lines.Lines;
import rightsize.advisor.market.MarketNow;
import rightsize.advisor.market.Markets;
import rightsize.decision.advices.Advice;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Preset;
import rightsize.decision.needs.Presets;
import rightsize.decision.profiles.CostProfile;

/**
 * Answers every preset a few times on the first market, so that nobody's question is the slow one.
 */
@ApplicationScoped
class WarmUp {

  private static final Logger LOG = Logger.getLogger(WarmUp.class);
  private static final int ROUNDS = 10;

  private final AdviceJson json;
  private final Clock clock;
  private final AtomicBoolean done = new AtomicBoolean();

  WarmUp(AdviceJson json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  void on(@Observes MarketNow market) {
    if (done.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("warm-up").start(() -> run(market));
    }
  }

  private void run(MarketNow market) {
    try {
      askEverything(market);
    } catch (RuntimeException e) {
      LOG.warn("Warming up came to a stop", e);
    }
  }

  private void askEverything(MarketNow market) {
    for (int round = 0; round < ROUNDS; round++) {
      for (Preset preset : Presets.all()) {
        ask(new NeedDraft(preset.task(), new Need.Volume(10_000, Per.MONTH)).build(), market);
      }
    }
  }

  private void ask(Need need, MarketNow market) {
    Advice advice =
        market.advisor().advise(need, CostProfile.USUAL, market.snapshot(), clock.instant());
    for (Language language : Language.values()) {
      json.withLines(json.write(advice), Lines.of(advice, language, Markets.rates()));
    }
  }
}
