package rightsize.decision.speed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import rightsize.decision.memory.Engine;

/**
 * What measurements of a model's builds say of the predictor there. Each is held once against the
 * prediction under its own load; {@link Layers} makes a factor and a doubt of what is off. Another
 * accelerator or engine says nothing: what makes those different is not the model. Nor does a load
 * that reads four times as much for what it writes, or a quarter: where prompts fill the steps, the
 * predictor is off by something else than where answers do.
 */
public final class Measured {

  public static final Measured NOTHING = new Measured(Map.of());

  /** Natural log of four. */
  private static final double OTHER_MIX = 1.3863;

  private record Under(String accelerator, Engine engine) {}

  private record Setting(String quantisation, int devices) implements Comparable<Setting> {
    private static final Comparator<Setting> ORDER =
        Comparator.comparing(Setting::quantisation).thenComparingInt(Setting::devices);

    @Override
    public int compareTo(Setting other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * @param mix log of tokens read per token written
   * @param step log of measured over predicted; NaN where not measured, and so the other
   */
  private record Seen(Run run, double mix, double step, double first) {
    private static final Comparator<Seen> ORDER =
        Comparator.comparingDouble(Seen::step)
            .thenComparingDouble(Seen::first)
            .thenComparingDouble(Seen::mix);

    boolean inherited() {
      return run.inherited();
    }
  }

  /**
   * Rows in a fixed order, so that sums do not depend on the market's; and the predictor's doubt.
   */
  private record Known(Map<Setting, List<Seen>> settings, double sdStep, double sdFirst) {}

  private final Map<Under, Known> known;

  private Measured(Map<Under, Known> known) {
    this.known = known;
  }

  /**
   * @param runs of one model and others of its shape; those that cannot be, and those that cannot
   *     be predicted, say nothing
   */
  public static Measured of(List<Run> runs, Coefficients coefficients) {
    Map<Under, Known> known = new HashMap<>();
    for (Run run : runs.stream().filter(run -> !run.impossible()).toList()) {
      Decode.of(run.copy(), run.load(), coefficients)
          .asOptional()
          .ifPresent(
              decode ->
                  known
                      .computeIfAbsent(
                          under(run.copy().group()),
                          k -> new Known(new TreeMap<>(), decode.sd(1), decode.sdFirst()))
                      .settings()
                      .computeIfAbsent(setting(run.copy().group()), k -> new ArrayList<>())
                      .add(seen(run, decode)));
    }
    known.values().forEach(here -> here.settings().values().forEach(all -> all.sort(Seen.ORDER)));
    return new Measured(known);
  }

  /** What is to be corrected in predictions for such a group under such a load. */
  public Correction of(Group group, Load load) {
    Known here = known.isEmpty() ? null : known.get(under(group));
    if (here == null) {
      return Correction.NONE;
    }
    List<Seen> own = List.of();
    List<List<Seen>> others = new ArrayList<>();
    for (Map.Entry<Setting, List<Seen>> each : here.settings().entrySet()) {
      List<Seen> alike = alike(each.getValue(), load);
      if (each.getKey().equals(setting(group))) {
        own = alike;
      } else if (!alike.isEmpty()) {
        others.add(alike);
      }
    }
    return own.isEmpty() && others.isEmpty()
        ? Correction.NONE
        : correction(own, others, here, load);
  }

  private static Correction correction(
      List<Seen> own, List<List<Seen>> others, Known here, Load load) {
    Layers step = layers(own, others, Seen::step);
    Layers first = layers(own, others, Seen::first);
    List<Seen> measured = own.stream().filter(seen -> !seen.inherited()).toList();
    List<Seen> inherited = own.stream().filter(Seen::inherited).toList();
    return new Correction(
        step.factor(),
        first.factor(),
        step.sd(here.sdStep()),
        first.sd(here.sdFirst()),
        measured.size(),
        inherited.size(),
        others.stream().mapToInt(List::size).sum(),
        near(measured, load),
        near(inherited, load));
  }

  private static Correction.Near near(List<Seen> all, Load load) {
    return new Correction.Near(near(all, load, Seen::step), near(all, load, Seen::first));
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
        mix(run.load()),
        StrictMath.log(run.tpotMs() / decode.tpotMs(run.atOnce())),
        StrictMath.log(run.ttftMs() / decode.ttftMs(run.atOnce())));
  }

  private static double mix(Load load) {
    return StrictMath.log(Math.max(1, load.input()) / Math.max(1, load.output()));
  }

  private static List<Seen> alike(List<Seen> all, Load load) {
    double mix = mix(load);
    List<Seen> alike = new ArrayList<>(all.size());
    for (Seen seen : all) {
      if (Math.abs(seen.mix() - mix) <= OTHER_MIX) {
        alike.add(seen);
      }
    }
    return alike;
  }

  private static Layers layers(
      List<Seen> own, List<List<Seen>> others, ToDoubleFunction<Seen> log) {
    return Layers.of(group(own, log), others.stream().map(seen -> group(seen, log)).toList());
  }

  private static Layers.Group group(List<Seen> all, ToDoubleFunction<Seen> log) {
    double sum = 0;
    int rows = 0;
    for (Seen seen : all) {
      double off = log.applyAsDouble(seen);
      if (Double.isFinite(off)) {
        sum += off;
        rows++;
      }
    }
    return rows == 0 ? Layers.Group.NONE : new Layers.Group(sum / rows, rows);
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
