package rightsize.decision.speed;

import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.Weights;

/** One copy of a build on the devices that serve it. */
public record Copy(Shape shape, Weights weights, KvCache cache, Group group) {

  /** Bytes of weights that a step of b sequences reads. */
  public double bytesRead(double b) {
    return bytesAlways() + bytesRouted() * shape.taken(b);
  }

  /** Of weights that every token reads; all parameters are alike where nobody says. */
  double bytesAlways() {
    return weights.parts().isPresent()
        ? weights.parts().get().always()
        : weights.bytes() / shape.total() * shape.read();
  }

  /** Of all experts. */
  double bytesRouted() {
    return weights.parts().isPresent()
        ? weights.parts().get().routed()
        : weights.bytes() / shape.total() * shape.routed();
  }

  /** Parameters outside experts that are multiplied in 16 bits although the rest is in fewer. */
  double plain() {
    return weights.parts().isPresent() ? weights.parts().get().plain() : 0;
  }
}
