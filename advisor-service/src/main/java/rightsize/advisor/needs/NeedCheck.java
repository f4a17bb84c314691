package rightsize.advisor.needs;

import java.util.ArrayList;
import java.util.List;
import rightsize.decision.market.Market;
import rightsize.decision.needs.Fault;
import rightsize.decision.needs.Faults;
import rightsize.decision.needs.Need;
import rightsize.rest.problems.FieldProblem;
import rightsize.rest.problems.Problem;

/** Turns away a need that makes no sense, pointing at every place at once. */
public final class NeedCheck {

  private NeedCheck() {}

  /**
   * @return the same need, when nothing is wrong with it
   * @throws Problem 422 with one error for each fault
   */
  public static Need accepted(Need need, Market market) {
    refuse(missing(need));
    refuse(Faults.of(need));
    refuse(Faults.of(need, market));
    return need;
  }

  /** What a record cannot say of itself: that something must be stated. */
  private static List<Fault> missing(Need need) {
    List<Fault> faults = new ArrayList<>();
    if (need.task() == null) {
      faults.add(required("/task"));
    }
    if (need.volume() == null) {
      faults.add(required("/volume"));
    } else if (need.volume().per() == null) {
      faults.add(required("/volume/per"));
    }
    need.current()
        .filter(current -> current.model() == null)
        .ifPresent(current -> faults.add(required("/current/model")));
    return faults;
  }

  private static Fault required(String pointer) {
    return new Fault(pointer, "required", "must be stated");
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Problem.of(422, "unacceptable-need", "The need is not acceptable")
          .errors(
              faults.stream()
                  .map(fault -> new FieldProblem(fault.pointer(), fault.text()))
                  .toList());
    }
  }
}
