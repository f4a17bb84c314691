package rightsize.catalog.imports;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Tests over the starter catalogue as it is shipped. */
public final class ShippedCatalogue implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("rightsize.starter.folder", "starter");
  }
}
