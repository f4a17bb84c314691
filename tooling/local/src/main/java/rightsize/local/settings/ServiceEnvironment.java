package rightsize.local.settings;

import java.util.Map;
import java.util.TreeMap;
import rightsize.local.database.PostgresServer;
import rightsize.local.database.ServiceDatabase;

/** The environment variables a service gets: the same names as in containers and in a cluster. */
public record ServiceEnvironment(Folder folder, Secrets secrets) {

  public static final String ISSUER = Ports.url(Ports.KEYCLOAK) + "/realms/rightsize";

  public ServiceDatabase database(Service service) {
    return new ServiceDatabase(
        service.database(),
        secrets.get(service.database() + "-owner"),
        secrets.get(service.database() + "-app"));
  }

  /** Only what this service needs: a secret is known to nobody else. */
  public Map<String, String> of(Service service) {
    var variables = new TreeMap<String, String>();
    variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    variables.put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
    variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort()));
    variables.put("RIGHTSIZE_ISSUER", ISSUER);
    variables.put("RIGHTSIZE_CATALOG_URL", Ports.url(Ports.CATALOG));
    variables.put("RIGHTSIZE_ADVISOR_URL", Ports.url(Ports.ADVISOR));
    variables.put("RIGHTSIZE_FEEDBACK_URL", Ports.url(Ports.FEEDBACK));
    if (service.hasDatabase()) {
      var database = database(service);
      var server = new PostgresServer(Ports.POSTGRES, "");
      variables.put("RIGHTSIZE_DB_URL", server.jdbcUrl(database.name()));
      variables.put("RIGHTSIZE_DB_OWNER", database.owner());
      variables.put("RIGHTSIZE_DB_OWNER_PASSWORD", database.ownerPassword());
      variables.put("RIGHTSIZE_DB_APP", database.app());
      variables.put("RIGHTSIZE_DB_APP_PASSWORD", database.appPassword());
    }
    if (service.equals(Service.ADVISOR)) {
      variables.put("RIGHTSIZE_ADVISOR_CLIENT_SECRET", secrets.get("advisor-client"));
      variables.put("RIGHTSIZE_SNAPSHOT_DIR", folder.snapshots().toString());
    }
    if (service.equals(Service.CONSOLE)) {
      variables.put("RIGHTSIZE_CONSOLE_CLIENT_SECRET", secrets.get("console-client"));
      variables.put("RIGHTSIZE_COOKIE_SECRET", secrets.get("cookie"));
      variables.put("RIGHTSIZE_CSRF_KEY", secrets.get("csrf"));
    }
    return variables;
  }

  /** What the realm file's placeholders become at import. */
  public Map<String, String> ofRealm() {
    return Map.of(
        "RIGHTSIZE_CONSOLE_URL", Ports.url(Ports.CONSOLE),
        "RIGHTSIZE_CONSOLE_LOGOUT_URL", Ports.url(Ports.CONSOLE) + "/back-channel-logout",
        "RIGHTSIZE_CONSOLE_CLIENT_SECRET", secrets.get("console-client"),
        "RIGHTSIZE_ADVISOR_CLIENT_SECRET", secrets.get("advisor-client"),
        "RIGHTSIZE_CLI_CLIENT_SECRET", secrets.get("cli-client"));
  }
}
