/** What money, power and people cost the organisation that asks. */
@NullMarked
package rightsize.decision.profiles;

import org.jspecify.annotations.NullMarked;
