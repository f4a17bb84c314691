/**
 * One snapshot of the catalogue and of what people report, as immutable values. Member names are
 * those of the snapshot JSON.
 */
@NullMarked
package rightsize.decision.market;

import org.jspecify.annotations.NullMarked;
