/**
 * The study in the middle: a need and a market in, an advice out. Pure: it never fetches, logs,
 * reads a clock, or throws for a business "no".
 */
@NullMarked
package rightsize.decision;

import org.jspecify.annotations.NullMarked;
