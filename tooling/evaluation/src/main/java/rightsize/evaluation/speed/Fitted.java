package rightsize.evaluation.speed;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rightsize.decision.memory.Engine;
import rightsize.decision.speed.Coefficients;
import rightsize.decision.speed.Doubt;
import rightsize.evaluation.markets.Cards;

/** Coefficients as production takes them, from fits. */
final class Fitted {

  private Fitted() {}

  /** What production ships, but for what these rows say of servers. */
  static Coefficients servers(List<Served> rows) {
    Coefficients shipped = Coefficients.shipped();
    ServingFit fit = ServingFit.of(rows);
    return new Coefficients(
        shipped.origin(),
        with(fit.steps(), Engine.LLAMA_CPP, shipped.steps().get(Engine.LLAMA_CPP)),
        with(fit.firsts(), Engine.LLAMA_CPP, shipped.firsts().get(Engine.LLAMA_CPP)),
        shipped.apple(),
        fit.accelerators(),
        shipped.machines(),
        shapes(rows),
        shipped.doubt());
  }

  /** What production ships, but for what these rows say of one's own machine. */
  static Coefficients machines(List<Local> rows) {
    Coefficients shipped = Coefficients.shipped();
    LocalFit fit = LocalFit.of(rows);
    return new Coefficients(
        shipped.origin(),
        with(shipped.steps(), Engine.LLAMA_CPP, fit.step()),
        with(shipped.firsts(), Engine.LLAMA_CPP, fit.first()),
        fit.apple(),
        shipped.accelerators(),
        fit.residuals(),
        shipped.shapes(),
        shipped.doubt());
  }

  /** All of it, for the file. */
  static Coefficients all(
      Coefficients.Origin origin,
      List<Served> served,
      List<Local> local,
      Cards cards,
      Doubt doubt) {
    ServingFit servers = ServingFit.of(served);
    LocalFit machines = LocalFit.of(local);
    Map<String, Double> factors = new HashMap<>();
    machines
        .residuals()
        .forEach((card, factor) -> cards.ids(card).forEach(id -> factors.put(id, factor)));
    return new Coefficients(
        origin,
        with(servers.steps(), Engine.LLAMA_CPP, machines.step()),
        with(servers.firsts(), Engine.LLAMA_CPP, machines.first()),
        machines.apple(),
        servers.accelerators(),
        factors,
        shapes(served),
        doubt);
  }

  private static Set<String> shapes(List<Served> rows) {
    return rows.stream().map(row -> row.copy().shape().key()).collect(Collectors.toSet());
  }

  private static <T> Map<Engine, T> with(Map<Engine, T> some, Engine engine, T one) {
    Map<Engine, T> all = new EnumMap<>(some);
    all.put(engine, one);
    return all;
  }
}
