package rightsize.feedback.moderation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import rightsize.feedback.reports.Action;
import rightsize.feedback.reports.State;

/**
 * What a curator's verb does.
 *
 * @param from the states in which it makes sense
 * @param to the state it leads to
 */
record Verdict(Set<State> from, State to) {

  private static final Map<Action, Verdict> OF =
      new EnumMap<>(
          Map.of(
              Action.HELD, new Verdict(Set.of(State.COUNTED), State.HELD),
              Action.ACCEPTED, new Verdict(Set.of(State.HELD, State.REFUSED), State.COUNTED),
              Action.REFUSED, new Verdict(Set.of(State.COUNTED, State.HELD), State.REFUSED)));

  static Verdict of(Action action) {
    return OF.get(action);
  }
}
