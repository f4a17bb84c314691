package rightsize.rest.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Creates the tables of this module before the service serves, as the database's owner and with a
 * history of their own, so that they never collide with the migrations of a service.
 */
@Singleton
class ConventionTables {

  private static final int FIRST = 1;

  private final String url;
  private final String owner;
  private final String password;
  private final String appRole;

  ConventionTables(
      @ConfigProperty(name = "rightsize.database.url") String url,
      @ConfigProperty(name = "rightsize.database.owner") String owner,
      @ConfigProperty(name = "rightsize.database.owner-password") String password,
      @ConfigProperty(name = "rightsize.database.app") String appRole) {
    this.url = url;
    this.owner = owner;
    this.password = password;
    this.appRole = appRole;
  }

  void migrate(@Observes @Priority(FIRST) StartupEvent starting) {
    Flyway.configure()
        .dataSource(url, owner, password)
        .resourceProvider(new ConventionScripts())
        .javaMigrationClassProvider(java.util.List::of)
        .table("flyway_conventions_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .initSql("SET lock_timeout = '5s'")
        .placeholders(Map.of("app_role", appRole))
        .connectRetries(10)
        .load()
        .migrate();
  }
}
