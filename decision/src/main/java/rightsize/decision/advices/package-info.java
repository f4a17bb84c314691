/** What the core answers, as values. Money is USD a month; a range is the middle 90 %. */
@NullMarked
package rightsize.decision.advices;

import org.jspecify.annotations.NullMarked;
