package rightsize.catalog.schedules;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Set;

/** Somebody takes what is fetched, and the clock stands still. */
public final class FeedsByTheClock implements QuarkusTestProfile {

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(TakenDocuments.class);
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(LocalFeed.class));
  }
}
