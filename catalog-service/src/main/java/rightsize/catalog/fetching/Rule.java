package rightsize.catalog.fetching;

import java.util.Locale;

/** What an address and its answer must obey. The list is the specification. */
public enum Rule {
  MALFORMED("the address is not an absolute URL without spaces, backslashes and fragment"),
  SCHEME_NOT_HTTPS("only https addresses are fetched"),
  USERINFO("an address must not carry a user or password"),
  HOST_NOT_A_NAME("the host must be a plain name: not an IP address, no trailing dot, ASCII only"),
  PORT_NOT_ALLOWED("this port is not among those that are fetched from"),
  HOST_NOT_ALLOWED("this host is not among those that are fetched from"),
  NAME_NOT_KNOWN("the host's name has no address"),
  ADDRESS_NOT_PUBLIC("the host's name leads to an address that is not public"),
  UNREACHABLE("the host could not be reached"),
  CERTIFICATE("the host has no valid certificate for its name"),
  TOO_MANY_REDIRECTS("the address redirects more often than allowed"),
  REDIRECT_DOWNGRADES("a redirect leads away from https"),
  STATUS("the host did not answer with a document"),
  CONTENT_TYPE("the answer's type is not one that feeds have"),
  CONTENT_ENCODING("the answer is encoded otherwise than by gzip, or wrongly"),
  TOO_LARGE("the document is larger than allowed"),
  RATIO("the document is packed tighter than any honest one"),
  TOO_SLOW("the document did not arrive in time"),
  BROKEN_OFF("the connection ended before the document did");

  private final String sentence;

  Rule(String sentence) {
    this.sentence = sentence;
  }

  /** The word on the wire: {@code scheme_not_https}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One sentence for people; it never holds anything the other side said. */
  public String sentence() {
    return sentence;
  }
}
