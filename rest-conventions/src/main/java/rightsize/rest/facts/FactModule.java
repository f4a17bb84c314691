package rightsize.rest.facts;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/**
 * The one Jackson module for facts: a known fact is its value, one that does not apply is {@code
 * null}, an unknown one is no member at all. A record component of type {@link Fact} reads a
 * missing member as unknown. Partial dates are texts.
 *
 * <p>Omitting unknown facts needs the inclusion override that {@code
 * rightsize.rest.json.StrictJson} sets next to this module.
 */
public final class FactModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type argument
  public FactModule() {
    super("rightsize-facts");
    addSerializer((Class) Fact.class, new FactSerializer());
    addDeserializer((Class) Fact.class, (JsonDeserializer) new FactDeserializer());
    addSerializer(PartialDate.class, new PartialDateSerializer());
    addDeserializer(PartialDate.class, new PartialDateDeserializer());
  }
}
