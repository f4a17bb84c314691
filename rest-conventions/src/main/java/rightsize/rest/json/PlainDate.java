package rightsize.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as 2026-11-23: no day numbers, no arrays, no times cut off. */
final class PlainDate extends StdScalarDeserializer<LocalDate> {

  private static final long serialVersionUID = 1L;

  PlainDate() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, in);
    }
    try {
      LocalDate day = LocalDate.parse(in.getText());
      if (day.getYear() >= 0 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // told below
    }
    throw context.weirdStringException("…", LocalDate.class, "a day is written 2026-11-23");
  }
}
