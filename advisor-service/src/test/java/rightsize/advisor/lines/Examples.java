package rightsize.advisor.lines;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import rightsize.advisor.market.Markets;
import rightsize.decision.advices.Advice;
import rightsize.decision.market.ExchangeRate;
import rightsize.rest.json.StrictJson;

/** The advice of the contract file, and variations of it. */
final class Examples {

  static final List<ExchangeRate> RATES = Markets.rates();

  private static final ObjectMapper JSON = StrictJson.mapper();

  static Advice advice() {
    return advice(contract -> {});
  }

  static Advice advice(Consumer<ObjectNode> change) {
    try {
      ObjectNode contract = (ObjectNode) JSON.readTree(Path.of("contracts/advice.json").toFile());
      contract.remove("lines");
      change.accept(contract);
      return JSON.treeToValue(contract, Advice.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String told(Advice advice, Language language) {
    List<Line> lines = Lines.of(advice, language, RATES);
    return lines.stream()
        .map(line -> line.number() + " " + line.text())
        .collect(Collectors.joining("\n"));
  }

  private Examples() {}
}
