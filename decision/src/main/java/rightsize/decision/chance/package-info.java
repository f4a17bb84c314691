/** Probabilities and ranges of normal and log-normal quantities. */
@NullMarked
package rightsize.decision.chance;

import org.jspecify.annotations.NullMarked;
