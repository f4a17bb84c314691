package rightsize.rest.json;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Our own enums go over the wire as {@link WireWords} has them; {@code @JsonProperty} on a constant
 * wins.
 */
final class LowerCaseEnums extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
    if (type.getRawType().getName().startsWith("rightsize.")) {
      for (int i = 0; i < constants.length; i++) {
        if (names[i] == null) {
          names[i] = WireWords.of(constants[i]);
        }
      }
    }
    return names;
  }
}
