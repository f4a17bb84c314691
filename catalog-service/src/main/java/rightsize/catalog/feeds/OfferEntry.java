package rightsize.catalog.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Refusal;

/** An offer of a feed on its way to a row. Pointers are into the entry as it stands there. */
final class OfferEntry {

  private static final String KIND = "offers";

  private final ObjectNode json;
  private final ObjectNode row = Json.object();
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();

  /** Takes from an entry what a feed states there. */
  interface Filling {
    void fill(OfferEntry entry) throws Entry.Unfit;
  }

  private OfferEntry(ObjectNode json) {
    this.json = json;
  }

  /** Reads one entry; what cannot be read at all is refused without asking further. */
  static Item read(Piece piece, Filling filling) {
    try {
      OfferEntry entry = new OfferEntry(Entry.read(piece.text()));
      if (piece.again()) {
        entry.refuse("", "its name is there twice in this document");
      }
      filling.fill(entry);
      return entry.item(piece);
    } catch (Entry.Unfit e) {
      return Item.refused(KIND, piece.place(), piece.text(), e.getMessage());
    }
  }

  private Item item(Piece piece) {
    return new Item(
        KIND, piece.place(), piece.text(), row, List.copyOf(names), refusals, List.copyOf(notes));
  }

  /** A place where offers are expected and are not. */
  static Item refused(Piece piece, String reason) {
    return Item.refused(KIND, piece.place(), piece.text(), reason);
  }

  JsonNode at(String pointer) {
    return json.at(pointer);
  }

  ObjectNode json() {
    return json;
  }

  void provider(String name) {
    row.put("provider", name);
  }

  /** What the provider calls it; also the best name. */
  void id(String id) {
    row.put("provider_model_id", id);
    named(id);
  }

  /** A text without which it is no offer. */
  String textAt(String pointer) throws Entry.Unfit {
    if (!at(pointer).isTextual()) {
      throw new Entry.Unfit("a text is expected under " + pointer);
    }
    return at(pointer).textValue();
  }

  /** Another name, worse than those before. */
  void named(String name) {
    if (!name.isBlank()) {
      names.add(name.strip());
    }
  }

  void namedAt(String pointer) {
    named(at(pointer).asText("")); // null is no name
  }

  /** A limit in tokens; zero says that nobody knows. */
  void tokens(String field, String pointer, Note whenZero) {
    JsonNode stated = at(pointer);
    if (stated.isMissingNode() || stated.isNull()) {
      return;
    }
    BigDecimal tokens = stated.isNumber() ? stated.decimalValue() : null;
    if (tokens == null || tokens.signum() < 0 || tokens.precision() - tokens.scale() > 9) {
      refuse(pointer, "a number of tokens is expected");
    } else if (tokens.signum() == 0) {
      note(whenZero);
    } else if (tokens.stripTrailingZeros().scale() > 0) {
      refuse(pointer, "a whole number of tokens is expected");
    } else {
      row.put(field, tokens.longValueExact());
    }
  }

  void status(String word) {
    row.put("status", word);
  }

  /** The prices, unless there are none. */
  void prices(List<ObjectNode> prices) {
    if (!prices.isEmpty()) {
      row.set("prices", Json.list(prices));
    }
  }

  void note(Note note) {
    notes.add(note.code());
  }

  void refuse(String pointer, String reason) {
    refusals.add(Refusal.malformed(pointer, reason));
  }
}
