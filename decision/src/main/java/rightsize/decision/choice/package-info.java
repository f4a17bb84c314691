/** The list of rules, and the choice among what keeps them. */
@NullMarked
package rightsize.decision.choice;

import org.jspecify.annotations.NullMarked;
