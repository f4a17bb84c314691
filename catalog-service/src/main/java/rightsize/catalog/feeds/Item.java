package rightsize.catalog.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import rightsize.catalog.rows.Refusal;
import rightsize.facts.PartialDate;

/**
 * One entry of a feed.
 *
 * @param kind noun, plural: offers, models; as the entry spells it when it names none of ours, ""
 *     when it names none at all
 * @param place JSON pointer into the document, or "line 12"
 * @param raw the entry's text as it stands there, at most 4,000 characters; a line of CSV is quoted
 *     anew
 * @param row of our schema, without source and date unless the entry states its own, and for offers
 *     without {@code model}; {@code provider} as the feed spells it; a price may lack {@code from}
 *     (see {@link #rowOn}); null when nothing could be made of it
 * @param names for offers: what the feed calls the model, best first; empty for rows with ids
 * @param refusals what cannot be taken, by pointers into the raw entry (for CSV: its columns); an
 *     item with refusals must not be applied
 * @param notes codes of {@link Note}
 */
public record Item(
    String kind,
    String place,
    String raw,
    ObjectNode row,
    List<String> names,
    List<Refusal> refusals,
    List<String> notes) {

  private static final int LONGEST = 4000;

  public Item {
    place = storable(place);
    raw = storable(raw);
    names = List.copyOf(names);
    refusals = List.copyOf(refusals);
    notes = List.copyOf(notes);
  }

  /** An entry of which nothing could be made. */
  static Item refused(String kind, String place, String raw, String reason) {
    return new Item(
        kind, place, raw, null, List.of(), List.of(Refusal.malformed("", reason)), List.of());
  }

  /**
   * The row with its undated price dated: from the day it was observed; or, when a dated price
   * beside it was in force by then, from the day before that one, the last on which it surely held.
   * Without this, the price before a change would win over the price after it.
   */
  public ObjectNode rowOn(LocalDate observed) {
    ObjectNode dated = row.deepCopy();
    LocalDate from =
        firstDated()
            .filter(day -> !day.isAfter(observed))
            .map(day -> day.minusDays(1))
            .orElse(observed);
    for (JsonNode price : dated.path("prices")) {
      if (price instanceof ObjectNode undated && !undated.has("from")) {
        undated.put("from", from.toString());
      }
    }
    return dated;
  }

  private Optional<LocalDate> firstDated() {
    return StreamSupport.stream(row.path("prices").spliterator(), false)
        .map(price -> price.path("from").asText())
        .flatMap(from -> firstDay(from).stream())
        .min(LocalDate::compareTo);
  }

  private static Optional<LocalDate> firstDay(String from) {
    try {
      return Optional.of(PartialDate.of(from).first());
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // undated, or refused by the shape
    }
  }

  /** Cut between characters, and with a sign for U+0000, which PostgreSQL cannot store. */
  static String storable(String text) {
    int end = Math.min(text.length(), LONGEST);
    boolean halved = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, halved ? end - 1 : end).replace('\0', '\u2400');
  }
}
