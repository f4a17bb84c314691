package rightsize.rest.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Says at start and on every readiness probe whether the database is there and keeps its word. */
@Readiness
@Singleton
class DatabaseReadiness implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class);

  private final DataSource database;
  private final boolean required;

  DatabaseReadiness(
      DataSource database,
      @ConfigProperty(name = "rightsize.database.needed-when-ready") boolean required) {
    this.database = database;
    this.required = required;
  }

  void check(@Observes StartupEvent starting) throws SQLException {
    Durability durability = Durability.of(database);
    if (!durability.lossy().isEmpty()) {
      LOG.errorf(
          "THIS DATABASE IS NOT DURABLE: %s is off; acknowledged writes can be lost",
          durability.lossy());
    }
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
    try {
      Durability durability = Durability.of(database);
      durability.settings().forEach(answer::withData);
      return answer.withData("durable", durability.lossy().isEmpty()).up().build();
    } catch (SQLException e) {
      return answer.withData("reachable", false).status(!required).build();
    }
  }
}
