/**
 * Whether a build fits an accelerator: weights, keys and values, activations, runtime. Bytes are
 * bytes, GiB are 2^30 bytes, GB are 1e9 bytes, and they never mix.
 */
@NullMarked
package rightsize.decision.memory;

import org.jspecify.annotations.NullMarked;
