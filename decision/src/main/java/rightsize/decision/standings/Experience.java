package rightsize.decision.standings;

import java.time.LocalDate;
import rightsize.decision.needs.Task;

/**
 * One report, reduced to what counts.
 *
 * @param author the person, under any stable name
 * @param team the author's team
 * @param verified whether the author's identity is verified
 * @param model as the author wrote it
 * @param pinned whether it was a fixed build, whose quality does not age
 */
public record Experience(
    String author,
    String team,
    boolean verified,
    String model,
    Task task,
    Outcome outcome,
    LocalDate observedOn,
    boolean pinned) {}
