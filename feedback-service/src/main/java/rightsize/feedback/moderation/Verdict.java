package rightsize.feedback.moderation;

import java.util.Set;
import rightsize.feedback.reports.Action;
import rightsize.feedback.reports.State;

/** What a curator may say about a report. */
public enum Verdict {
  /** Keep it out of the standings until somebody has looked. */
  HOLD(Action.HELD, State.HELD, Set.of(State.COUNTED)),
  /** Let it count again. */
  ACCEPT(Action.ACCEPTED, State.COUNTED, Set.of(State.HELD, State.REFUSED)),
  /** Let it not count; it stays readable. */
  REFUSE(Action.REFUSED, State.REFUSED, Set.of(State.COUNTED, State.HELD));

  private final Action action;
  private final State to;
  private final Set<State> from;

  Verdict(Action action, State to, Set<State> from) {
    this.action = action;
    this.to = to;
    this.from = from;
  }

  /** As it stands in the report's history. */
  Action action() {
    return action;
  }

  /** The state it leads to. */
  State to() {
    return to;
  }

  boolean fits(State state) {
    return from.contains(state);
  }
}
