/** Scores that were hidden from the fit, and how far its forecasts are off. */
@NullMarked
package rightsize.evaluation.quality;

import org.jspecify.annotations.NullMarked;
