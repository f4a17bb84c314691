package rightsize.advisor.market;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

/** How the advisor keeps its picture of the market. */
@ConfigMapping(prefix = "rightsize.market")
interface MarketSettings {

  /** Pause between two questions to the neighbours; an unchanged answer costs them a 304. */
  Duration refresh();

  /** Past this age the catalogue is no ground for advice any more. */
  Duration maxAge();

  /** A neighbour's answer that unpacks to more is refused. */
  MemorySize largestAnswer();

  /** Where snapshots outlive a restart. */
  Path directory();
}
