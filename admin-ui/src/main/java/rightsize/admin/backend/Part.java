package rightsize.admin.backend;

/** The services behind the console. */
public enum Part {
  CATALOG,
  ADVISOR,
  FEEDBACK;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
