/** Benchmarks of the core: they print figures and assert nothing. */
@NullMarked
package rightsize.bench;

import org.jspecify.annotations.NullMarked;
