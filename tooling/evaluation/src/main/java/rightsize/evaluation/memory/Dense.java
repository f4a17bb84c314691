package rightsize.evaluation.memory;

import rightsize.decision.market.Architecture;
import rightsize.decision.market.Build;
import rightsize.decision.market.Model;
import rightsize.facts.Fact;
import rightsize.starter.reading.Line;

/** A model of which a table states the parameters and the two outer matrices, nothing else. */
final class Dense {

  private Dense() {}

  static Model of(Line row) {
    Fact<Boolean> tied = Fact.known(row.get("tied_embeddings").equalsIgnoreCase("true"));
    return new Model(
        row.get("model"),
        row.get("model"),
        "",
        Fact.unknown(),
        Fact.unknown(),
        row.number("params_b").map(n -> Fact.known(n.doubleValue())).orElseGet(Fact::unknown),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.known(shape(whole(row, "vocab"), whole(row, "hidden"), tied)),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }

  /** A build of it whose size nobody states. */
  static Build unsized(Line row) {
    return new Build(
        row.get("file_type"),
        row.get("model"),
        Fact.known("gguf"),
        row.get("file_type"),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }

  private static Architecture shape(Fact<Integer> vocab, Fact<Integer> hidden, Fact<Boolean> tied) {
    return new Architecture(
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        hidden,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        vocab,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        tied);
  }

  private static Fact<Integer> whole(Line row, String column) {
    return row.number(column).map(n -> Fact.known(n.intValueExact())).orElseGet(Fact::unknown);
  }
}
