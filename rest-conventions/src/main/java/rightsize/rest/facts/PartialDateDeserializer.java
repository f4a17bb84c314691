package rightsize.rest.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import rightsize.facts.PartialDate;

final class PartialDateDeserializer extends StdScalarDeserializer<PartialDate> {

  private static final long serialVersionUID = 1L;

  PartialDateDeserializer() {
    super(PartialDate.class);
  }

  @Override
  public PartialDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return (PartialDate) context.handleUnexpectedToken(PartialDate.class, in);
    }
    String text = in.getText();
    try {
      return PartialDate.of(text);
    } catch (IllegalArgumentException e) {
      throw context.weirdStringException(
          text, PartialDate.class, "a date is written 2025, 2024-09 or 2024-09-17");
    }
  }
}
