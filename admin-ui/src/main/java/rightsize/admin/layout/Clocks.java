package rightsize.admin.layout;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock, in UTC. */
class Clocks {
  @Produces
  @Singleton
  Clock utc() {
    return Clock.systemUTC();
  }
}
