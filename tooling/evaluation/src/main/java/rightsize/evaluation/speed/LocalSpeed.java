package rightsize.evaluation.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import rightsize.decision.chance.Normal;
import rightsize.decision.speed.Coefficients;
import rightsize.decision.speed.Decode;
import rightsize.evaluation.Errors;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Finding.Bar;
import rightsize.evaluation.Protocol;
import rightsize.evaluation.markets.ConfiguredModels;
import rightsize.starter.reading.SourceFolder;

/**
 * Time between tokens of llama.cpp on people's own machines, on cards the fit has not seen (like
 * S4, whose table is kept elsewhere). Beside it: reading the weights at one fitted share of the
 * bandwidth.
 */
public final class LocalSpeed implements Protocol {

  /** One prediction with what it is held against. */
  private record Told(Local row, Decode decode, double naiveMs) {
    double tokenMs() {
      return decode.tpotMs(1);
    }
  }

  @Override
  public String room() {
    return "speed";
  }

  @Override
  public List<String> files() {
    List<String> files = new ArrayList<>(ConfiguredModels.FILES);
    files.addAll(List.of(LocalRows.POSTED, LocalRows.COMMUNITY, Cards.FILE));
    return List.copyOf(files);
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    Sifted<Local> rows = LocalRows.read(data);
    List<Told> told = unseenCards(rows.kept());
    Errors errors = errors(told, t -> t.tokenMs() / t.row().tokenMs());
    Errors naive = errors(told, t -> t.naiveMs() / t.row().tokenMs());
    Finding typical =
        finding("median error", "%", errors.median(), told.size())
            .p90(errors.p90())
            .beside("one share of bandwidth", naive.median())
            .saying(rows.told());
    double inside = told.stream().filter(LocalSpeed::inRange).count();
    Finding coverage =
        finding("coverage of 90 % ranges", "share", inside / told.size(), told.size())
            .against(new Bar(.85, .95));
    return List.of(typical, coverage);
  }

  /** Logs of predicted over measured times, of cards left out in turn. */
  static double[] residuals(List<Local> rows) {
    return unseenCards(rows).stream()
        .mapToDouble(t -> StrictMath.log(t.tokenMs() / t.row().tokenMs()))
        .toArray();
  }

  private static List<Told> unseenCards(List<Local> rows) {
    Map<String, List<Local>> cards =
        rows.stream()
            .collect(Collectors.groupingBy(Local::card, TreeMap::new, Collectors.toList()));
    List<Told> told = new ArrayList<>();
    cards.forEach(
        (card, left) -> {
          List<Local> learnt = rows.stream().filter(r -> !r.card().equals(card)).toList();
          Coefficients coefficients = Fitted.machines(learnt);
          double slower =
              Errors.of(learnt.stream().mapToDouble(r -> r.tokenMs() / reading(r))).median();
          for (Local row : left) {
            Decode decode = Decode.of(row.copy(), row.load(), coefficients).orElseThrow();
            told.add(new Told(row, decode, slower * reading(row)));
          }
        });
    return told;
  }

  private static double reading(Local row) {
    var work = row.work().step(1);
    return work.weights() + work.experts();
  }

  private static boolean inRange(Told told) {
    double off = Math.abs(StrictMath.log(told.tokenMs() / told.row().tokenMs()));
    return off <= Normal.Z90 * told.decode().sd(1);
  }

  private static Errors errors(List<Told> told, ToDoubleFunction<Told> ratio) {
    return Errors.of(told.stream().mapToDouble(t -> 100 * Math.abs(ratio.applyAsDouble(t) - 1)));
  }

  private static Finding finding(String metric, String unit, double value, int n) {
    return Finding.of(
        "S4 on crowd rows", "llama.cpp between tokens", "unseen card", metric, unit, value, n);
  }
}
