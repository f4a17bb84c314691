package rightsize.decision.choice;

import rightsize.decision.memory.Fits;
import rightsize.decision.speed.Decodes;

/**
 * Where a question works out the copy in hand, at the first place of each: thousands are looked at,
 * and only those that stay become objects.
 */
record Scratch(Fits fits, Decodes decodes) {
  Scratch() {
    this(new Fits(1), new Decodes(1));
  }
}
