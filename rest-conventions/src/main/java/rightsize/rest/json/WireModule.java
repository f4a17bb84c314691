package rightsize.rest.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Texts a database can store, numbers one can reckon with, enums in lower case. */
final class WireModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  WireModule() {
    super("rightsize-wire");
    addDeserializer(String.class, new StorableText());
    addKeyDeserializer(String.class, new StorableKey());
    addDeserializer(Double.class, new FiniteDouble(Double.class));
    addDeserializer(Double.TYPE, new FiniteDouble(Double.TYPE));
    addDeserializer(LocalDate.class, new PlainDate());
    addDeserializer(BigDecimal.class, new ReasonableDecimal());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.insertAnnotationIntrospector(new LowerCaseEnums());
  }
}
