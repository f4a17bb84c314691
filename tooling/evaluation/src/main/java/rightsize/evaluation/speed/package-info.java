/**
 * Measured answers of real servers and machines: what the sums about speed are fitted to and held
 * against.
 */
@NullMarked
package rightsize.evaluation.speed;

import org.jspecify.annotations.NullMarked;
