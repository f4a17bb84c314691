/** Sizes and logs of real files and servers, and how far the sums about memory are off. */
@NullMarked
package rightsize.evaluation.memory;

import org.jspecify.annotations.NullMarked;
