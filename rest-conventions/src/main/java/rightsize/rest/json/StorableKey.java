package rightsize.rest.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;

/** Member names of maps, held to the same rule as texts. */
final class StorableKey extends KeyDeserializer {

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    if (!StorableText.isStorable(key)) {
      throw context.weirdKeyException(
          String.class, "…", "the name holds U+0000 or half a surrogate pair");
    }
    return key;
  }
}
