package rightsize.decision.speed;

/**
 * Natural-log standard deviations of the predictions, found by leaving groups of measurements out
 * (DECISION.md 2.4 gives the least they may be): a range of 90 % is the prediction times and
 * divided by exp(1.645 sd).
 *
 * @param known a step of a shape and an accelerator that were measured
 * @param unseen of another model or another accelerator
 * @param beyond more sequences at once, or another engine, than were measured
 * @param first the first token
 * @param local one sequence on one's own machine
 * @param localFirst its first token
 * @param assumed where the accelerator's compute is not stated
 */
public record Doubt(
    double known,
    double unseen,
    double beyond,
    double first,
    double local,
    double localFirst,
    double assumed) {}
