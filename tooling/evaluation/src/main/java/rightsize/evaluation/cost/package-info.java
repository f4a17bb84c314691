/** Bills, held against what runs of benchmarks really cost. */
@NullMarked
package rightsize.evaluation.cost;

import org.jspecify.annotations.NullMarked;
