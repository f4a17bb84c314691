package rightsize.decision.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rightsize.decision.memory.Engine;

/**
 * Coefficients as a properties file: {@code step.vllm.weights=1.05}. A key that is missing or no
 * number is an error of the build, never a default.
 */
public final class CoefficientsFile {

  /** Next to this class; the starter of a release commits what the refit wrote. */
  public static final String NAME = "speed-coefficients.properties";

  private static final String ACCELERATOR = "accelerator.";
  private static final String MACHINE = "machine.";

  private final Properties values;

  private CoefficientsFile(Properties values) {
    this.values = values;
  }

  static Coefficients shipped() {
    try (InputStream bytes = CoefficientsFile.class.getResourceAsStream(NAME)) {
      return read(
          new InputStreamReader(Objects.requireNonNull(bytes, NAME), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException naming the key that is missing or no number
   */
  public static Coefficients read(Reader text) throws IOException {
    Properties values = new Properties();
    values.load(text);
    return new CoefficientsFile(values).coefficients();
  }

  /** The file's text: the same coefficients make the same bytes. */
  public static String text(Coefficients coefficients) {
    StringBuilder text = new StringBuilder("# Written by `rightsize refit`; not by hand.\n");
    Coefficients.Origin origin = coefficients.origin();
    text.append("data.sha256=").append(origin.sha256()).append('\n');
    text.append("data.date=").append(origin.date()).append('\n');
    text.append("data.rows=").append(origin.rows()).append('\n');
    for (Engine engine : Engine.values()) {
      step(text, "step." + engine + ".", coefficients.steps().get(engine));
      first(text, "first." + engine + ".", coefficients.firsts().get(engine));
    }
    put(text, "apple", coefficients.apple());
    new TreeMap<>(coefficients.accelerators())
        .forEach((id, factor) -> put(text, ACCELERATOR + id, factor));
    new TreeMap<>(coefficients.machines()).forEach((id, factor) -> put(text, MACHINE + id, factor));
    text.append("shapes=")
        .append(String.join(" ", new TreeSet<>(coefficients.shapes())))
        .append('\n');
    doubt(text, coefficients.doubt());
    return text.toString();
  }

  private static void step(StringBuilder text, String key, StepCosts costs) {
    put(text, key + "weights", costs.weights());
    put(text, key + "experts", costs.experts());
    put(text, key + "cache", costs.cache());
    put(text, key + "compute", costs.compute());
    put(text, key + "expert_compute", costs.expertCompute());
    put(text, key + "link", costs.link());
    put(text, key + "start", costs.start());
    put(text, key + "layer", costs.layer());
    put(text, key + "expert_layer", costs.expertLayer());
    put(text, key + "index_layer", costs.indexLayer());
    put(text, key + "sequence", costs.sequence());
  }

  private static void first(StringBuilder text, String key, FirstCosts costs) {
    put(text, key + "prefill", costs.prefill());
    put(text, key + "expert_prefill", costs.expertPrefill());
    put(text, key + "queued", costs.queued());
    put(text, key + "steps", costs.steps());
    put(text, key + "link", costs.link());
    put(text, key + "start", costs.start());
    put(text, key + "expert_layer", costs.expertLayer());
    put(text, key + "sequence", costs.sequence());
  }

  private static void doubt(StringBuilder text, Doubt doubt) {
    put(text, "doubt.known", doubt.known());
    put(text, "doubt.unseen", doubt.unseen());
    put(text, "doubt.beyond", doubt.beyond());
    put(text, "doubt.first", doubt.first());
    put(text, "doubt.local", doubt.local());
    put(text, "doubt.local_first", doubt.localFirst());
    put(text, "doubt.assumed", doubt.assumed());
  }

  private static void put(StringBuilder text, String key, double value) {
    text.append(key).append('=').append(String.format(Locale.ROOT, "%.4f", value)).append('\n');
  }

  private Coefficients coefficients() {
    Map<Engine, StepCosts> steps = new EnumMap<>(Engine.class);
    Map<Engine, FirstCosts> firsts = new EnumMap<>(Engine.class);
    for (Engine engine : Engine.values()) {
      steps.put(engine, step("step." + engine + "."));
      firsts.put(engine, first("first." + engine + "."));
    }
    return new Coefficients(
        new Coefficients.Origin(text("data.sha256"), text("data.date"), (int) number("data.rows")),
        steps,
        firsts,
        number("apple"),
        factors(ACCELERATOR),
        factors(MACHINE),
        Set.of(text("shapes").split(" ")),
        new Doubt(
            number("doubt.known"),
            number("doubt.unseen"),
            number("doubt.beyond"),
            number("doubt.first"),
            number("doubt.local"),
            number("doubt.local_first"),
            number("doubt.assumed")));
  }

  private StepCosts step(String key) {
    return new StepCosts(
        number(key + "weights"),
        number(key + "experts"),
        number(key + "cache"),
        number(key + "compute"),
        number(key + "expert_compute"),
        number(key + "link"),
        number(key + "start"),
        number(key + "layer"),
        number(key + "expert_layer"),
        number(key + "index_layer"),
        number(key + "sequence"));
  }

  private FirstCosts first(String key) {
    return new FirstCosts(
        number(key + "prefill"),
        number(key + "expert_prefill"),
        number(key + "queued"),
        number(key + "steps"),
        number(key + "link"),
        number(key + "start"),
        number(key + "expert_layer"),
        number(key + "sequence"));
  }

  private Map<String, Double> factors(String prefix) {
    Map<String, Double> factors = new HashMap<>();
    for (String key : values.stringPropertyNames()) {
      if (key.startsWith(prefix)) {
        factors.put(key.substring(prefix.length()), number(key));
      }
    }
    return factors;
  }

  private double number(String key) {
    try {
      double value = Double.parseDouble(text(key));
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below, like infinity
    }
    throw new IllegalArgumentException(key + " is no number: " + values.getProperty(key));
  }

  private String text(String key) {
    String value = values.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException(key + " is missing");
    }
    return value.strip();
  }
}
