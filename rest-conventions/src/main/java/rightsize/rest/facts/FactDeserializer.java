package rightsize.rest.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import rightsize.facts.Fact;

final class FactDeserializer extends StdDeserializer<Fact<?>> implements ContextualDeserializer {

  private static final long serialVersionUID = 1L;

  private final transient JsonDeserializer<Object> content;

  FactDeserializer() {
    this(null);
  }

  private FactDeserializer(JsonDeserializer<Object> content) {
    super(Fact.class);
    this.content = content;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    JavaType fact = context.getContextualType();
    if (fact == null || !fact.hasRawClass(Fact.class)) {
      fact = property.getType();
    }
    JavaType value = fact.containedTypeOrUnknown(0);
    return new FactDeserializer(context.findContextualValueDeserializer(value, property));
  }

  @Override
  public Fact<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
    return Fact.ofNullable(content.deserialize(in, context));
  }

  @Override
  public Fact<?> getNullValue(DeserializationContext context) {
    return Fact.notApplicable();
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return Fact.unknown();
  }
}
