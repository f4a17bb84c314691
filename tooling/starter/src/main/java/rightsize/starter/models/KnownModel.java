package rightsize.starter.models;

import java.math.BigDecimal;
import java.util.Optional;
import rightsize.starter.reading.Line;
import rightsize.starter.rows.Observation;

/** A model the starter ships, as people keep it by hand in {@code models.csv}. */
public record KnownModel(Line line) {

  /** What the hand-kept tables know of the world when nothing newer is said. */
  static final String HAND_KNOWN_ON = "2025-06";

  /** What a model is for; decides modalities and how its parameters are read. */
  public enum Kind {
    CHAT,
    BASE,
    EMBEDDING,
    RERANKER,
    SPEECH
  }

  public String id() {
    return line.get("id");
  }

  public String developer() {
    return id().substring(0, id().indexOf('/'));
  }

  public String name() {
    return line.get("name");
  }

  public boolean open() {
    return line.get("weights").equals("open");
  }

  public Kind kind() {
    return Kind.valueOf(line.get("kind").toUpperCase(java.util.Locale.ROOT));
  }

  public Optional<String> hfId() {
    return line.text("hf_id");
  }

  public Optional<BigDecimal> totalParams() {
    return line.number("total_params_b");
  }

  /** True when every parameter works on every token. */
  public boolean dense() {
    return line.get("active_params_b").equals("dense");
  }

  public Optional<BigDecimal> activeParams() {
    return dense() ? Optional.empty() : line.number("active_params_b");
  }

  public Optional<String> licence() {
    return line.text("licence");
  }

  /** What the hand-kept row says, with its page and date. */
  Observation byHand(Object value) {
    return Observation.of(value, "hand", line.text("on").orElse(HAND_KNOWN_ON))
        .at(line.text("url").orElse(null));
  }
}
