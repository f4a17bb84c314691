package rightsize.evaluation.speed;

import java.util.Optional;
import rightsize.decision.speed.Copy;
import rightsize.decision.speed.Load;
import rightsize.decision.speed.Work;

/**
 * One report of somebody's own machine answering one request.
 *
 * @param card what the accelerator is called
 * @param tokenMs between two tokens
 * @param firstMs to the first one, where that was noted
 * @param posted what was read of it
 */
record Local(
    String card,
    Copy copy,
    Load load,
    Work work,
    double tokenMs,
    Optional<Double> firstMs,
    Posted posted) {}
