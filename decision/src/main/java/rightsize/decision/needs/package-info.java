/** What an asker states, and the presets that fill what they leave out. */
@NullMarked
package rightsize.decision.needs;

import org.jspecify.annotations.NullMarked;
