package rightsize.local.settings;

/**
 * The ports of the suite on one machine; all on loopback. A second suite beside the first one
 * shifts them all by {@code RIGHTSIZE_PORTS_SHIFT}.
 */
public final class Ports {

  private static final int SHIFT =
      Integer.parseInt(System.getenv().getOrDefault("RIGHTSIZE_PORTS_SHIFT", "0"));

  public static final int CONSOLE = SHIFT + 8080;
  public static final int CATALOG = SHIFT + 8081;
  public static final int ADVISOR = SHIFT + 8082;
  public static final int FEEDBACK = SHIFT + 8083;
  public static final int KEYCLOAK = SHIFT + 8180;
  public static final int POSTGRES = SHIFT + 54329;

  public static final int CONSOLE_MANAGEMENT = SHIFT + 9100;
  public static final int CATALOG_MANAGEMENT = SHIFT + 9101;
  public static final int ADVISOR_MANAGEMENT = SHIFT + 9102;
  public static final int FEEDBACK_MANAGEMENT = SHIFT + 9103;
  public static final int KEYCLOAK_MANAGEMENT = SHIFT + 9180;

  private Ports() {}

  /** What a browser, a token and our own services call the place. */
  public static String url(int port) {
    return "http://localhost:" + port;
  }
}
