package rightsize.feedback.standings;

import java.util.List;
import rightsize.decision.market.Standing;
import rightsize.decision.needs.Task;

/**
 * All standings at one moment.
 *
 * @param version changes whenever a report or the day does
 * @param items in the order of model and task
 */
public record StandingsView(String version, List<Standing> items) {

  /** Those of one model or task; null means all. */
  StandingsView of(String model, Task task) {
    return new StandingsView(
        version,
        items.stream()
            .filter(each -> model == null || each.model().equals(model))
            .filter(each -> task == null || each.task() == task)
            .toList());
  }
}
