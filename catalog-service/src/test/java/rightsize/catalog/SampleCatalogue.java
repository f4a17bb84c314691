package rightsize.catalog;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import rightsize.testing.Database;
import rightsize.testing.TokenIssuer;

/** Every test of this service: a real database, real tokens, the sample rows. */
@QuarkusTestResource(Database.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(SampleCatalogue.class)
public final class SampleCatalogue implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of(
        "RIGHTSIZE_STARTER_FOLDER", "starter-sample",
        "quarkus.http.test-port", "0",
        "quarkus.management.test-port", "0");
  }

  @Override
  public void stop() {}
}
