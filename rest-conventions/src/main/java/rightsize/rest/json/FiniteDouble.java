package rightsize.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** A JSON number that is a finite double: 1e400 would come out as infinity. */
final class FiniteDouble extends StdScalarDeserializer<Double> {

  private static final long serialVersionUID = 1L;

  FiniteDouble(Class<Double> type) {
    super(type);
  }

  @Override
  public Double deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.currentToken().isNumeric()) {
      return (Double) context.handleUnexpectedToken(_valueClass, in);
    }
    double number = in.getDoubleValue();
    if (!Double.isFinite(number)) {
      throw context.weirdNumberException(number, _valueClass, "the number is too large");
    }
    return number;
  }

  @Override
  public Double getNullValue(DeserializationContext context) throws JsonMappingException {
    if (_valueClass.isPrimitive()) {
      context.reportInputMismatch(this, "a number is required here");
    }
    return null;
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
    return _valueClass.isPrimitive() ? (Object) 0.0 : null;
  }
}
