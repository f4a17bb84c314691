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
import rightsize.evaluation.markets.Cards;
import rightsize.evaluation.markets.ConfiguredModels;
import rightsize.starter.reading.SourceFolder;

/**
 * Time between tokens of llama.cpp on people's own machines, on cards the fit has not seen (like
 * S4, whose table is kept elsewhere). Beside it: reading the weights at one fitted share of the
 * bandwidth.
 */
public final class LocalSpeed implements Protocol {

  private static final String ID = "S4 on crowd rows";
  private static final String BETWEEN = "llama.cpp between tokens";
  private static final String FIRST = "llama.cpp to first token";
  private static final String SPLIT = "unseen card";

  /** One prediction with what it is held against; logs are of predicted over measured. */
  private record Told(Local row, Decode decode, double naiveMs) {
    double tokenLog() {
      return StrictMath.log(decode.tpotMs(1) / row.tokenMs());
    }

    double naiveLog() {
      return StrictMath.log(naiveMs / row.tokenMs());
    }

    boolean noted() {
      return row.firstMs().isPresent();
    }

    double firstLog() {
      return StrictMath.log(decode.ttftMs(1) / row.firstMs().orElseThrow());
    }

    double naiveFirstLog() {
      return StrictMath.log(row.work().firstRoofline(1) / .30 / row.firstMs().orElseThrow());
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
    List<Told> first = told.stream().filter(Told::noted).toList();
    return List.of(
        error(BETWEEN, told, Told::tokenLog)
            .beside("one share of bandwidth", errors(told, Told::naiveLog).median())
            .saying(rows.told()),
        covered(BETWEEN, told, t -> t.tokenLog() / t.decode().sd(1)),
        error(FIRST, first, Told::firstLog)
            .beside("0.30 of least compute", errors(first, Told::naiveFirstLog).median()),
        covered(FIRST, first, t -> t.firstLog() / t.decode().sdFirst()));
  }

  /** Logs of predicted over measured times between tokens, of cards left out in turn. */
  static double[] tokenResiduals(List<Local> rows) {
    return unseenCards(rows).stream().mapToDouble(Told::tokenLog).toArray();
  }

  /** The same of first tokens. */
  static double[] firstResiduals(List<Local> rows) {
    return unseenCards(rows).stream().filter(Told::noted).mapToDouble(Told::firstLog).toArray();
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

  private static Finding error(String predictor, List<Told> told, ToDoubleFunction<Told> log) {
    Errors errors = errors(told, log);
    return Finding.of(ID, predictor, SPLIT, "median error", "%", errors.median(), errors.count())
        .p90(errors.p90());
  }

  private static Finding covered(
      String predictor, List<Told> told, ToDoubleFunction<Told> deviations) {
    double inside =
        told.stream().filter(t -> Math.abs(deviations.applyAsDouble(t)) <= Normal.Z90).count();
    return Finding.of(
            ID,
            predictor,
            SPLIT,
            "coverage of 90 % ranges",
            "share",
            inside / told.size(),
            told.size())
        .against(new Bar(.85, .95))
        .saying(ServingSpeed.SET_HERE);
  }

  private static Errors errors(List<Told> told, ToDoubleFunction<Told> log) {
    return Errors.of(
        told.stream().mapToDouble(t -> 100 * Math.abs(StrictMath.exp(log.applyAsDouble(t)) - 1)));
  }
}
