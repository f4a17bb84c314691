package rightsize.admin.layout;

import java.net.URI;

/** A place inside the console: a link may not send anybody elsewhere. */
public final class LocalPath {

  /** The place itself, or the first page when it is none of ours. */
  public static URI of(String back) {
    boolean local =
        back != null
            && back.startsWith("/")
            && !back.startsWith("//")
            && back.indexOf('\\') < 0
            && back.chars().noneMatch(c -> c < ' ');
    try {
      return local ? URI.create(back) : URI.create("/");
    } catch (IllegalArgumentException notAnAddress) {
      return URI.create("/");
    }
  }

  private LocalPath() {}
}
