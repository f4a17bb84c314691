package rightsize.admin.problems;

import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Part;
import rightsize.admin.backend.Problem;

/** A page cannot be shown, because the service it is about did not give what it is made of. */
public final class Unanswered extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Part part;
  private final transient Problem problem;

  private Unanswered(Part part, Problem problem) {
    super(part.code(), null, false, false);
    this.part = part;
    this.problem = problem;
  }

  /** The value, or the page that says why there is none. */
  public static <T> T orElse(Answer<T> answer) {
    return switch (answer) {
      case Answer.Given<T>(T value) -> value;
      case Answer.Refused<T>(Part part, Problem problem) -> throw new Unanswered(part, problem);
      case Answer.Silent<T>(Part part) -> throw new Unanswered(part, null);
    };
  }

  public static Unanswered because(Answer.Refused<?> no) {
    return new Unanswered(no.part(), no.problem());
  }

  public static Unanswered because(Answer.Silent<?> none) {
    return new Unanswered(none.part(), null);
  }

  Part part() {
    return part;
  }

  /** What it would not do, or null when it did not answer. */
  Problem problem() {
    return problem;
  }
}
