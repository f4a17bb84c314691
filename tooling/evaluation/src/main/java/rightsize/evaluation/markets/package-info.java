/** Catalogue rows as the market that the core knows. */
@NullMarked
package rightsize.evaluation.markets;

import org.jspecify.annotations.NullMarked;
