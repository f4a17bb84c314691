package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.choice.Sizing.Sized;
import rightsize.decision.cost.Usage;
import rightsize.decision.energy.Draw;
import rightsize.decision.memory.Held;
import rightsize.decision.speed.Copy;
import rightsize.decision.speed.Decode;
import rightsize.decision.speed.Load;
import rightsize.decision.speed.Waiting;

/**
 * Requests that are answered token by token, several of them at once.
 *
 * @param copy what computes and reads
 */
record Writing(Usage usage, Load load, Replica replica, Decode decode, Copy copy) {

  private static final int MOST_AT_ONCE = 256;

  /** Limits are met with probability 0.9 when the prediction stays below them by this factor. */
  private static final double Z_IN_TIME = 1.2816;

  /**
   * Shares of what they can do that replicas are given to do: less where waiting takes too long.
   */
  private static final double[] EASE = {1, .7, .5, .35};

  /** Empty when the bill reaches the bound. */
  Optional<Sized> sized(double boundUsd) {
    int most = mostAtOnce();
    double batch = bestBatch(most);
    double rate = decode.perSecond(batch);
    Sized last = null;
    for (double ease : EASE) {
      Fleet fleet = Fleet.carrying(usage, replica, ease * rate, 0);
      if (fleet.leastUsd() >= boundUsd) {
        break;
      }
      last = sized(fleet, most, batch);
      if (last.pace().inTime(load)) {
        break;
      }
    }
    return Optional.ofNullable(last);
  }

  private Sized sized(Fleet fleet, int most, double batch) {
    double each = load.perSecond() / fleet.replicas();
    double operating = decode.batchAt(each, batch);
    Replica held = holding(Math.min(most, Math.max(1, Math.ceil(1.5 * operating))));
    double waiting =
        Waiting.meanMs(
            each / decode.perSecond(batch),
            batch * fleet.replicas(),
            decode.residenceMs(operating));
    return fleet
        .holding(held)
        .at(Pace.of(decode, operating, waiting), decode.perSecond(operating), drawing(operating));
  }

  /** Power at the busy hour's batch; prompts are computed along with the answers. */
  private Draw drawing(double batch) {
    double perToken = 2 * copy.shape().worked() / 1e12;
    double promptEach = load.input() / Math.max(1, load.output());
    return replica
        .stock()
        .rating()
        .writing(
            new Draw.Step(
                replica.devices(),
                copy.weights().bytes() / 1e9 * copy.shape().touched(batch),
                copy.cache().bytes(load.input() + load.output() / 2) / 1e9,
                perToken * (1 + promptEach),
                batch,
                decode.tpotMs(batch)));
  }

  private double tokensEach() {
    return usage.input() + load.output();
  }

  private int mostAtOnce() {
    int able = replica.ready().serial() ? 1 : MOST_AT_ONCE;
    return Math.max(1, Math.min(able, replica.memory().placement().most(tokensEach())));
  }

  /** More at once carries more, until it does not, or until answers come too late. */
  private double bestBatch(int room) {
    double best = 1;
    double most = decode.perSecond(best);
    for (double next = 2; next <= room && inTime(next); next *= 2) {
      double rate = decode.perSecond(next);
      if (rate <= most) {
        break;
      }
      best = next;
      most = rate;
    }
    return best;
  }

  private boolean inTime(double batch) {
    if (!load.hurried()) {
      return true;
    }
    double first = StrictMath.exp(Z_IN_TIME * decode.sdFirst());
    double rest = StrictMath.exp(Z_IN_TIME * decode.sd(batch));
    return Waiting.p95Ms(decode.ttftMs(batch), 0) * first <= load.ttftMs()
        && decode.tpotMs(batch) * rest <= load.tpotMs()
        && decode.residenceMs(batch) * rest <= load.e2eMs();
  }

  /** The memory shown is what the busy hour holds, where that still fits. */
  private Replica holding(double sequences) {
    Held busy =
        replica
            .memory()
            .placement()
            .larger(new Held(sequences, tokensEach()), new Held(1, usage.contextNeeded()));
    Replica held = replica.holding(busy);
    return held.fit().fits() ? held : replica;
  }
}
