/** Benchmarks of the running services: they print ratios within one run and assert nothing. */
@NullMarked
package rightsize.bench.services;

import org.jspecify.annotations.NullMarked;
