/** What it costs to choose by the core's forecasts, and by the rules of thumb they replace. */
@NullMarked
package rightsize.evaluation.choice;

import org.jspecify.annotations.NullMarked;
