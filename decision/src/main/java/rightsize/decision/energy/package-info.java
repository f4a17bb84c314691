/** What an option draws: watts of a device, watt-hours of a month, and what its grid emits. */
@NullMarked
package rightsize.decision.energy;

import org.jspecify.annotations.NullMarked;
