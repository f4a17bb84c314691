package rightsize.decision.speed;

import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.WeightParts;
import rightsize.decision.memory.Weights;

/** One copy of a build on the devices that serve it. */
public record Copy(Shape shape, Weights weights, KvCache cache, Group group) {

  /** Bytes of weights that a step of b sequences reads. */
  public double bytesRead(double b) {
    WeightParts parts = parts();
    return parts.always() + parts.routed() * shape.taken(b);
  }

  /** Those of the weights, or all alike where nobody says. */
  WeightParts parts() {
    if (weights.parts().isPresent()) {
      return weights.parts().get();
    }
    double each = weights.bytes() / shape.total();
    return new WeightParts(each * shape.read(), each * shape.routed(), 0);
  }
}
