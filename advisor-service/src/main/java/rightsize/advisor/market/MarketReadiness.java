package rightsize.advisor.market;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: there is a market to advise on, from a neighbour or from disk. */
@Readiness
class MarketReadiness implements HealthCheck {

  private final Markets markets;

  MarketReadiness(Markets markets) {
    this.markets = markets;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("market").status(markets.last().isPresent()).build();
  }
}
