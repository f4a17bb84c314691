package rightsize.admin.layout;

/** Light, dark, or whatever the system wishes; kept in a cookie, so no script is needed. */
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  static Theme of(String cookie) {
    for (Theme theme : values()) {
      if (theme.code().equals(cookie)) {
        return theme;
      }
    }
    return AUTO;
  }

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What the switch in the header leads to. */
  public Theme next() {
    return switch (this) {
      case AUTO -> DARK;
      case DARK -> LIGHT;
      case LIGHT -> AUTO;
    };
  }
}
