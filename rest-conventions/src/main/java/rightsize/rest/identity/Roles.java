package rightsize.rest.identity;

/** The realm roles. Composites in the realm give a curator what a contributor has, and so on. */
public final class Roles {
  public static final String VIEWER = "viewer";
  public static final String CONTRIBUTOR = "contributor";
  public static final String CURATOR = "curator";
  public static final String AUDITOR = "auditor";
  public static final String ADMIN = "admin";

  /** A service account that reads the catalogue and aggregates. */
  public static final String SERVICE = "service";

  private Roles() {}
}
