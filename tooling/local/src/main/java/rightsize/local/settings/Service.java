package rightsize.local.settings;

import java.util.List;

/**
 * One of the four services.
 *
 * @param part how people call it here
 * @param module folder and Maven module
 * @param database name of its database, empty when it has none
 * @param heapMib limit of its Java heap; the four together stay under 1.2 GiB resident
 */
public record Service(
    String part, String module, int port, int managementPort, String database, int heapMib) {

  public static final Service CATALOG =
      new Service(
          "catalog", "catalog-service", Ports.CATALOG, Ports.CATALOG_MANAGEMENT, "catalog", 224);
  public static final Service ADVISOR =
      new Service(
          "advisor", "advisor-service", Ports.ADVISOR, Ports.ADVISOR_MANAGEMENT, "advisor", 256);
  public static final Service FEEDBACK =
      new Service(
          "feedback",
          "feedback-service",
          Ports.FEEDBACK,
          Ports.FEEDBACK_MANAGEMENT,
          "feedback",
          128);
  public static final Service CONSOLE =
      new Service("console", "admin-ui", Ports.CONSOLE, Ports.CONSOLE_MANAGEMENT, "", 128);

  /** In the order they depend on each other; stopped in reverse. */
  public static final List<Service> ALL = List.of(CATALOG, FEEDBACK, ADVISOR, CONSOLE);

  /** Only the advisor computes enough to repay the JVM's optimising compiler. */
  public int compilerTiers() {
    return this == ADVISOR ? 4 : 1;
  }

  public boolean hasDatabase() {
    return !database.isEmpty();
  }
}
