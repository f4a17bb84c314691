package rightsize.decision.memory;

import java.util.Optional;
import rightsize.decision.market.Architecture;

/**
 * The heads that keys and values are kept for.
 *
 * @param keyDim width of a key
 * @param valueDim width of a value, mostly the same
 */
record Heads(int count, int keyDim, int valueDim) {

  /** Of the layers that attend to everything. */
  static Figure<Heads> of(Architecture shape) {
    Optional<Integer> count = count(shape).filter(n -> n > 0);
    if (count.isEmpty()) {
      return Figure.missing("kv_heads");
    }
    return dim(shape)
        .filter(n -> n > 0)
        .map(dim -> Figure.known(new Heads(count.get(), dim, shape.valueHeadDim().orElse(dim))))
        .orElseGet(() -> Figure.missing("head_dim"));
  }

  /** Of the sliding layers: the same unless stated otherwise. */
  static Figure<Heads> sliding(Architecture shape) {
    return of(shape)
        .map(
            full ->
                new Heads(
                    shape.slidingKvHeads().orElse(full.count),
                    shape.slidingHeadDim().orElse(full.keyDim),
                    shape.slidingHeadDim().orElse(full.valueDim)));
  }

  /** Elements of keys and values that one token adds to one layer. */
  double perToken() {
    return (double) count * (keyDim + valueDim);
  }

  private static Optional<Integer> count(Architecture shape) {
    boolean ofTheirOwn =
        switch (shape.attention().orElse("")) {
          case "mha", "encoder" -> true;
          default -> false;
        };
    return shape
        .kvHeads()
        .asOptional()
        .or(() -> ofTheirOwn ? shape.heads().asOptional() : Optional.empty());
  }

  /** Configuration files that leave the head's width out mean hidden size over heads. */
  private static Optional<Integer> dim(Architecture shape) {
    int hidden = shape.hiddenSize().orElse(0);
    int heads = shape.heads().orElse(0);
    return shape
        .headDim()
        .asOptional()
        .or(
            () ->
                heads > 0 && hidden % heads == 0 ? Optional.of(hidden / heads) : Optional.empty());
  }
}
