package rightsize.decision.speed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import rightsize.decision.memory.Engine;

/**
 * What measurements of a model's builds say of the predictor there, worked out once. Each is held
 * against the prediction under its own load; {@link Layers} makes a factor and a doubt of what is
 * off. Another accelerator or engine says nothing: what makes those different is not the model.
 */
public final class Measured {

  public static final Measured NOTHING = new Measured(Map.of());

  private record Under(String accelerator, Engine engine) {}

  private record Setting(String quantisation, int devices) {}

  /** Logs of measured over predicted; NaN where not measured. */
  private record Seen(Run run, double step, double first) {}

  /** What is said of one setting, but for the load that is asked. */
  private record Said(Correction correction, List<Seen> own) {}

  private record Known(Map<Setting, Said> settings, Said others) {}

  private final Map<Under, Known> known;

  private Measured(Map<Under, Known> known) {
    this.known = known;
  }

  /**
   * @param runs of one model; those that cannot be, and those that cannot be predicted, say nothing
   */
  public static Measured of(List<Run> runs, Coefficients coefficients) {
    Map<Under, Map<Setting, List<Seen>>> seen = new HashMap<>();
    Map<Under, Decode> predictors = new HashMap<>();
    for (Run run : runs.stream().filter(run -> !run.impossible()).toList()) {
      Decode.of(run.copy(), run.load(), coefficients)
          .asOptional()
          .ifPresent(
              decode -> {
                Under under = under(run.copy().group());
                predictors.putIfAbsent(under, decode);
                seen.computeIfAbsent(under, k -> new HashMap<>())
                    .computeIfAbsent(setting(run.copy().group()), k -> new ArrayList<>())
                    .add(seen(run, decode));
              });
    }
    Map<Under, Known> known = new HashMap<>();
    seen.forEach((under, settings) -> known.put(under, known(settings, predictors.get(under))));
    return new Measured(Map.copyOf(known));
  }

  /** What is to be corrected in predictions for such a group under such a load. */
  public Correction of(Group group, Load load) {
    Known here = known.isEmpty() ? null : known.get(under(group));
    if (here == null) {
      return Correction.NONE;
    }
    Said said = here.settings().getOrDefault(setting(group), here.others());
    Correction all = said.correction();
    return new Correction(
        all.stepFactor(),
        all.firstFactor(),
        all.sdStep(),
        all.sdFirst(),
        all.rows(),
        all.related(),
        new Correction.Near(
            near(said.own(), load, Seen::step), near(said.own(), load, Seen::first)));
  }

  private static Under under(Group group) {
    return new Under(group.device().accelerator().id(), group.engine());
  }

  private static Setting setting(Group group) {
    return new Setting(group.quantisation().toUpperCase(Locale.ROOT), group.devices());
  }

  private static Seen seen(Run run, Decode decode) {
    return new Seen(
        run,
        StrictMath.log(run.tpotMs() / decode.tpotMs(run.atOnce())),
        StrictMath.log(run.ttftMs() / decode.ttftMs(run.atOnce())));
  }

  private static Known known(Map<Setting, List<Seen>> settings, Decode predictor) {
    Map<Setting, Said> said = new HashMap<>();
    settings.forEach(
        (setting, own) -> {
          Map<Setting, List<Seen>> others = new HashMap<>(settings);
          others.remove(setting);
          said.put(setting, said(own, others, predictor));
        });
    return new Known(Map.copyOf(said), said(List.of(), settings, predictor));
  }

  private static Said said(List<Seen> own, Map<Setting, List<Seen>> others, Decode predictor) {
    Layers step = layers(own, others, Seen::step);
    Layers first = layers(own, others, Seen::first);
    Correction correction =
        new Correction(
            step.factor(),
            first.factor(),
            step.sd(predictor.sd(1)),
            first.sd(predictor.sdFirst()),
            own.size(),
            others.values().stream().mapToInt(List::size).sum(),
            Correction.Near.NOWHERE);
    return new Said(correction, List.copyOf(own));
  }

  private static Layers layers(
      List<Seen> own, Map<Setting, List<Seen>> others, ToDoubleFunction<Seen> log) {
    return Layers.of(
        group(own, log),
        others.values().stream()
            .map(seen -> group(seen, log))
            .sorted(
                Comparator.comparingDouble(Layers.Group::mean).thenComparingInt(Layers.Group::rows))
            .toList());
  }

  /** Sums do not depend on the order of rows, nor of groups: smallest first. */
  private static Layers.Group group(List<Seen> seen, ToDoubleFunction<Seen> log) {
    double[] logs = seen.stream().mapToDouble(log).filter(Double::isFinite).sorted().toArray();
    double sum = 0;
    for (double each : logs) {
      sum += each;
    }
    return logs.length == 0 ? Layers.Group.NONE : new Layers.Group(sum / logs.length, logs.length);
  }

  private static List<Double> near(List<Seen> own, Load load, ToDoubleFunction<Seen> log) {
    return own.stream()
        .filter(seen -> Double.isFinite(log.applyAsDouble(seen)))
        .filter(seen -> Correction.about(seen.run().load().input(), load.input()))
        .filter(seen -> Correction.about(seen.run().load().output(), load.output()))
        .map(seen -> seen.run().atOnce())
        .toList();
  }
}
