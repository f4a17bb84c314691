package rightsize.decision.speed;

import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Weights;

/** One copy of a build on the devices that serve it. */
public record Copy(Shape shape, Weights weights, KvCache cache, Group group) {}
