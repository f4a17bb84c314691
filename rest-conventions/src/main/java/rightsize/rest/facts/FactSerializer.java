package rightsize.rest.facts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import rightsize.facts.Fact;

final class FactSerializer extends StdSerializer<Fact<?>> {

  private static final long serialVersionUID = 1L;

  FactSerializer() {
    super(Fact.class, false);
  }

  /** Unknown is empty, so that NON_EMPTY omits the member. */
  @Override
  public boolean isEmpty(SerializerProvider provider, Fact<?> fact) {
    return fact.isUnknown();
  }

  @Override
  public void serialize(Fact<?> fact, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    // an unknown element of an array cannot be omitted; null is the nearest honest thing
    provider.defaultSerializeValue(fact.asOptional().orElse(null), out);
  }
}
