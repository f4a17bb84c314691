package rightsize.rest.parameters;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import rightsize.rest.json.WireWords;

/** Our enums in queries and paths are written as in JSON: in lower case. */
@Provider
public class WireEnums implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] said) {
    return type.isEnum() && type.getName().startsWith("rightsize.") ? new Converter<>(type) : null;
  }

  private record Converter<T>(Class<T> type) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      return text == null
          ? null
          : WireWords.read(type, text).orElseThrow(IllegalArgumentException::new);
    }

    @Override
    public String toString(T value) {
      return WireWords.of((Enum<?>) value);
    }
  }
}
