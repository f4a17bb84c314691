/** How well a model should do on tests like a task, from every score there is. */
@NullMarked
package rightsize.decision.quality;

import org.jspecify.annotations.NullMarked;
