package rightsize.catalog.imports;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Tests that begin with nothing. */
public final class EmptyCatalogue implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("rightsize.starter.folder", "no-such-folder");
  }
}
