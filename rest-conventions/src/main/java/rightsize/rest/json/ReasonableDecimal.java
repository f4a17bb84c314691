package rightsize.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * A decimal between 1e-30 and 1e30 in size, or zero. Written out, 1e999999999 would fill the
 * memory.
 */
final class ReasonableDecimal extends StdScalarDeserializer<BigDecimal> {

  private static final long serialVersionUID = 1L;
  private static final int MAGNITUDE = 30;

  ReasonableDecimal() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.currentToken().isNumeric()) {
      return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, in);
    }
    BigDecimal number = in.getDecimalValue();
    long leading = (long) number.precision() - number.scale();
    if (Math.abs(leading) > MAGNITUDE || Math.abs((long) number.scale()) > 2L * MAGNITUDE) {
      throw context.weirdNumberException(
          0, BigDecimal.class, "the number is too large or has too many decimals");
    }
    return number;
  }
}
