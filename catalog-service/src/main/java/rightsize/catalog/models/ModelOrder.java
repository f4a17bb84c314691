package rightsize.catalog.models;

/**
 * What the model list can be sorted by. Entries without the value come last in either direction.
 */
enum ModelOrder {
  /** How well it fits what is searched for, which there must be; the best is first. */
  RELEVANCE("", "numeric", "", ""),
  NAME("lower(m.name)", "text", "", ""),
  DEVELOPER("(SELECT lower(d.name) FROM developers d WHERE d.id = m.developer)", "text", "", ""),
  RELEASED_ON("m.released_first", "date", "infinity", "-infinity"),
  TOTAL_PARAMS_B("m.total_params_b", "numeric", "Infinity", "-Infinity"),
  CONTEXT_TOKENS("m.context_tokens", "numeric", "Infinity", "-Infinity"),
  INPUT_PRICE(cheapest("input_price"), "numeric", "Infinity", "-Infinity"),
  OUTPUT_PRICE(cheapest("output_price"), "numeric", "Infinity", "-Infinity"),
  SCORES("(SELECT count(*) FROM scores s WHERE s.model = m.id)", "numeric", "0", "0");

  private final String value;
  private final String type;
  private final String lastUp;
  private final String lastDown;

  ModelOrder(String value, String type, String lastUp, String lastDown) {
    this.value = value;
    this.type = type;
    this.lastUp = lastUp;
    this.lastDown = lastDown;
  }

  /** The sort key as SQL, never null. */
  String key(Direction direction) {
    return "coalesce(%s, '%s'::%s)"
        .formatted(value, direction == Direction.ASC ? lastUp : lastDown, type);
  }

  /** Reads a key back from its text. */
  String bound(String parameter) {
    return "CAST(:" + parameter + " AS " + type + ")";
  }

  /** The least of a model's prices that can still be had; null where there is none. */
  static String cheapest(String price) {
    return "(SELECT min(o." + price + ") FROM offers o WHERE o.model = m.id AND " + OPEN + ")";
  }

  /** An offer {@code o} that can still be had. */
  static final String OPEN = "o.shown ->> 'status' IS DISTINCT FROM 'retired'";

  /** Up or down. */
  enum Direction {
    ASC(">"),
    DESC("<");

    private final String after;

    Direction(String after) {
      this.after = after;
    }

    /** The comparison that finds what follows. */
    String after() {
      return after;
    }
  }
}
