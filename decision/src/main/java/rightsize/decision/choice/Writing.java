package rightsize.decision.choice;

import java.util.Optional;
import rightsize.decision.choice.Sizing.Sized;
import rightsize.decision.cost.Usage;
import rightsize.decision.energy.Draw;
import rightsize.decision.memory.Held;
import rightsize.decision.speed.Copy;
import rightsize.decision.speed.Correction;
import rightsize.decision.speed.Decodes;
import rightsize.decision.speed.Load;
import rightsize.decision.speed.Waiting;

/**
 * Requests that are answered token by token, several of them at once.
 *
 * @param copy what computes and reads
 * @param correction of its times, by measurements
 * @param decodes where its times are, at the first place
 */
record Writing(
    Usage usage, Load load, Replica replica, Copy copy, Correction correction, Decodes decodes) {

  private static final int MOST_AT_ONCE = 256;

  /** Limits are met with probability 0.9 when the prediction stays below them by this factor. */
  private static final double Z_IN_TIME = 1.2816;

  /**
   * Shares of what they can do that replicas are given to do: less where waiting takes too long.
   */
  private static final double[] EASE = {1, .7, .5, .35};

  /**
   * Empty when the bill reaches the bound. What answers too late even with one request at a time
   * answers too late however many replicas there are: it is given all of them at once.
   */
  Optional<Sized> sized(double boundUsd) {
    int most = mostAtOnce();
    double batch = bestBatch(most);
    double rate = decodes.perSecond(0, batch);
    Sized last = null;
    for (int i = inTime(1) ? 0 : EASE.length - 1; i < EASE.length; i++) {
      Fleet fleet = Fleet.carrying(usage, replica, EASE[i] * rate, 0);
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
    double operating = decodes.batchAt(0, each, batch);
    Replica held = holding(Math.min(most, Math.max(1, Math.ceil(1.5 * operating))));
    double waiting =
        Waiting.meanMs(
            each / decodes.perSecond(0, batch),
            batch * fleet.replicas(),
            decodes.residenceMs(0, operating));
    return fleet
        .holding(held)
        .at(pace(operating, waiting), decodes.perSecond(0, operating), drawing(operating));
  }

  private Pace pace(double batch, double waitingMs) {
    return new Pace(
        decodes.ttftMs(0, batch) + waitingMs,
        decodes.tpotMs(0, batch),
        decodes.residenceMs(0, batch) + waitingMs,
        waitingMs,
        decodes.sdFirst(0),
        decodes.sd(0, batch),
        new Pace.Grounds.Written(copy, load, correction, batch));
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
                copy.bytesRead(batch) / 1e9,
                copy.cache().bytes(load.input() + load.output() / 2) / 1e9,
                perToken * (1 + promptEach),
                batch,
                decodes.tpotMs(0, batch)));
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
    double most = decodes.perSecond(0, best);
    for (double next = 2; next <= room && inTime(next); next *= 2) {
      double rate = decodes.perSecond(0, next);
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
    double first = StrictMath.exp(Z_IN_TIME * decodes.sdFirst(0));
    double rest = StrictMath.exp(Z_IN_TIME * decodes.sd(0, batch));
    return Waiting.p95Ms(decodes.ttftMs(0, batch), 0) * first <= load.ttftMs()
        && decodes.tpotMs(0, batch) * rest <= load.tpotMs()
        && decodes.residenceMs(0, batch) * rest <= load.e2eMs();
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
