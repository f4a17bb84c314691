package rightsize.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** A text without U+0000, which PostgreSQL cannot store, and without half a surrogate pair. */
final class StorableText extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  StorableText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, in);
    }
    String text = in.getText();
    if (!isStorable(text)) {
      throw context.weirdStringException(
          "…", String.class, "the text holds U+0000 or half a surrogate pair");
    }
    return text;
  }

  static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
