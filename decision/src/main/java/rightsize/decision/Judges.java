package rightsize.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import rightsize.decision.market.Market;
import rightsize.decision.quality.Judge;
import rightsize.decision.quality.Trusted;

/**
 * A market's judges, one for each way of trusting its scores. The one that trusts everything is
 * always there; of the others the eight asked for last are kept. A further one is a fit of all
 * scores, some tenths of a second, and fits come one after the other: whoever tries every switch
 * keeps one processor busy and no more memory than eight judges.
 */
final class Judges {
  private static final int KEPT = 8;

  private final Market market;
  private final Judge everything;
  private final Map<Trusted, Judge> lately =
      new LinkedHashMap<>(2 * KEPT, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Trusted, Judge> eldest) {
          return size() > KEPT;
        }
      };

  // not the monitor of the map: those whose judge is there do not wait for a fit
  private final ReentrantLock fitting = new ReentrantLock();

  Judges(Market market) {
    this(market, Judge.of(market, Trusted.EVERYTHING));
  }

  private Judges(Market market, Judge everything) {
    this.market = market;
    this.everything = everything;
  }

  /**
   * @param market this one's but for its standings
   */
  Judges reported(Market market) {
    Judges others = new Judges(market, everything.reported(market));
    synchronized (lately) {
      lately.forEach((trusted, judge) -> others.lately.put(trusted, judge.reported(market)));
    }
    return others;
  }

  Judge by(Trusted trusted) {
    if (trusted.equals(Trusted.EVERYTHING)) {
      return everything;
    }
    Judge known = known(trusted);
    return known == null ? fitted(trusted) : known;
  }

  private @Nullable Judge known(Trusted trusted) {
    synchronized (lately) {
      return lately.get(trusted);
    }
  }

  private Judge fitted(Trusted trusted) {
    fitting.lock();
    try {
      Judge known = known(trusted);
      if (known != null) {
        return known;
      }
      Judge judge = Judge.of(market, trusted);
      synchronized (lately) {
        lately.put(trusted, judge);
      }
      return judge;
    } finally {
      fitting.unlock();
    }
  }
}
