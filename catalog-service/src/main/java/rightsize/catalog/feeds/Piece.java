package rightsize.catalog.feeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rightsize.catalog.rows.Json;

/**
 * One value of a JSON document, by where it stands in the text. A document is cut into pieces
 * without building it up, so that each entry can be read strictly by itself, and a bad one be
 * quarantined with its own text.
 */
final class Piece {

  /** Deeper than this, the whole document is refused; an entry may go down 32 levels. */
  private static final int DEEPEST = 64;

  private static final JsonFactory SCANNER =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES) // ids seldom repeat
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final char[] document;
  private final int start;
  private final int end;
  private final String place;
  private final String name;
  private final boolean again;

  private Piece(char[] document, int start, int end, String place, String name, boolean again) {
    this.document = document;
    this.start = start;
    this.end = end;
    this.place = place;
    this.name = name;
    this.again = again;
  }

  /**
   * The whole document, which is known to be JSON from then on.
   *
   * @throws FeedUnreadable when it is not
   */
  static Piece document(InputStream stream) throws IOException {
    char[] text = Utf8.read(stream).toCharArray();
    try (JsonParser json = SCANNER.createParser(text)) {
      scan(json);
    }
    return new Piece(text, 0, text.length, "", "", false);
  }

  private static void scan(JsonParser json) throws IOException {
    try {
      json.nextToken();
      json.skipChildren();
      if (json.nextToken() != null) {
        throw new FeedUnreadable("Text follows the JSON.", at(json));
      }
    } catch (JsonProcessingException e) {
      boolean truncated = e.getOriginalMessage().startsWith("Unexpected end-of-input");
      throw new FeedUnreadable(
          truncated
              ? "It is JSON that ends in the middle."
              : "It is not JSON: " + e.getOriginalMessage(),
          at(json));
    }
  }

  private static String at(JsonParser json) {
    JsonLocation here = json.currentLocation();
    return "line " + here.getLineNr() + ", column " + here.getColumnNr();
  }

  /** The name of the member, "" when it is none. */
  String name() {
    return name;
  }

  /** JSON pointer into the document. */
  String place() {
    return place;
  }

  String text() {
    return new String(document, start, end - start).strip();
  }

  /** Whether it, or what it is in, has the name of a member before it. */
  boolean again() {
    return again;
  }

  boolean isObject() {
    return text(1).startsWith("{");
  }

  boolean isArray() {
    return text(1).startsWith("[");
  }

  private String text(int length) {
    int first = start;
    while (first < end && Character.isWhitespace(document[first])) {
      first++;
    }
    return new String(document, first, Math.min(length, end - first));
  }

  /** The text it is, if it is one. */
  Optional<String> string() {
    try {
      return Optional.ofNullable(Json.read(text()).textValue());
    } catch (JsonProcessingException e) {
      return Optional.empty(); // too long to be read
    }
  }

  /** The only member of this name. */
  Optional<Piece> member(String wanted) {
    List<Piece> found =
        isObject() ? pieces().stream().filter(p -> p.name.equals(wanted)).toList() : List.of();
    if (found.size() > 1) {
      throw new FeedUnreadable("The member " + wanted + " is there twice.", found.get(1).place);
    }
    return found.stream().findFirst();
  }

  /** The members in their order; one whose name was there before says so. */
  List<Piece> members() {
    if (!isObject()) {
      throw new FeedUnreadable("An object is expected.", place);
    }
    return pieces();
  }

  List<Piece> elements() {
    if (!isArray()) {
      throw new FeedUnreadable("A list is expected.", place);
    }
    return pieces();
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    Set<String> names = new HashSet<>();
    try (JsonParser json = SCANNER.createParser(document, start, end - start)) {
      json.nextToken();
      for (JsonToken token = json.nextToken(); !isEnd(token); token = json.nextToken()) {
        boolean named = token == JsonToken.FIELD_NAME;
        String called = named ? json.currentName() : "";
        if (named) {
          json.nextToken();
        }
        int from = start + (int) json.currentTokenLocation().getCharOffset();
        json.skipChildren();
        json.finishToken();
        int to = start + (int) json.currentLocation().getCharOffset();
        boolean seen = named && !names.add(called);
        String step = named ? escaped(called) : String.valueOf(pieces.size());
        pieces.add(new Piece(document, from, to, place + "/" + step, called, again || seen));
        if (pieces.size() > Entries.MOST) {
          throw new FeedUnreadable("It holds more than 200,000 entries.", place);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("what was JSON a moment ago is none now", e);
    }
    return pieces;
  }

  private static boolean isEnd(JsonToken token) {
    return token == null || token.isStructEnd();
  }

  private static String escaped(String called) {
    return called.replace("~", "~0").replace("/", "~1");
  }
}
