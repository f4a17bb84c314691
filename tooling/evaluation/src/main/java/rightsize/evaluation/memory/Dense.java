package rightsize.evaluation.memory;

import java.util.Optional;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.ArchitectureSketch;
import rightsize.decision.market.Build;
import rightsize.decision.market.Model;
import rightsize.evaluation.markets.ConfiguredModels;
import rightsize.starter.reading.Line;

/** A model of which a table states the parameters and the two outer matrices, nothing else. */
final class Dense {

  private Dense() {}

  static Model of(Line row) {
    return ConfiguredModels.model(
        row.get("model"),
        shape(row),
        row.number("params_b").map(n -> n.doubleValue() * 1e9),
        Optional.empty());
  }

  /** A build of it whose size nobody states. */
  static Build unsized(Line row) {
    return LoggedModels.unsized(row.get("file_type"), "gguf");
  }

  private static Architecture shape(Line row) {
    return new ArchitectureSketch()
        .hiddenSize(whole(row, "hidden"))
        .vocabSize(whole(row, "vocab"))
        .tiedEmbeddings(row.get("tied_embeddings").equalsIgnoreCase("true"))
        .drawn();
  }

  private static int whole(Line row, String column) {
    return row.number(column).orElseThrow().intValueExact();
  }
}
