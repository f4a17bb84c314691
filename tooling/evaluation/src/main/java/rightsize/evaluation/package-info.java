/**
 * The protocol of measurement: every predictor of the core, run as production runs it, against
 * published outcomes it has not seen. {@link rightsize.evaluation.Protocol} is one table of it,
 * {@link rightsize.evaluation.Finding} one line.
 */
@NullMarked
package rightsize.evaluation;

import org.jspecify.annotations.NullMarked;
