/** How fast a build answers on an accelerator, from bandwidth and compute. Milliseconds. */
@NullMarked
package rightsize.decision.speed;

import org.jspecify.annotations.NullMarked;
