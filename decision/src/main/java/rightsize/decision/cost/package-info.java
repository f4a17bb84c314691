/** What an option costs a month in USD: doubles inside, rounded to cents at the door. */
@NullMarked
package rightsize.decision.cost;

import org.jspecify.annotations.NullMarked;
