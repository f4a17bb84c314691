package rightsize.catalog.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Which addresses are fetched from, as far as their text can tell. */
@ApplicationScoped
public class UrlRules {

  private static final Logger LOG = Logger.getLogger(UrlRules.class);
  private static final int LONGEST = 2000;
  private static final int LONGEST_NAME = 253;
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  /**
   * The last label begins with a letter and is not a hexadecimal number: every way to write an IP
   * address as a host (decimal, octal, short) ends in a number.
   */
  private static final Pattern NAME =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

  private final FetchingSettings settings;

  UrlRules(FetchingSettings settings) {
    this.settings = settings;
    settings
        .plainHttpHosts()
        .ifPresent(hosts -> LOG.warnf("feeds may be fetched unprotected from %s", hosts));
  }

  /**
   * Reads an address as somebody wrote it.
   *
   * @throws FetchRefused when it is none, or none that is fetched from
   */
  public URI read(String text) {
    try {
      return check(new URI(text)).address();
    } catch (URISyntaxException e) {
      throw new FetchRefused(Rule.MALFORMED);
    }
  }

  /**
   * @throws FetchRefused with the first rule the address does not obey
   */
  Target check(URI address) {
    refuse(!isAbsolute(address), Rule.MALFORMED);
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    refuse(!scheme.equals("https") && !scheme.equals("http"), Rule.SCHEME_NOT_HTTPS);
    refuse(address.getRawFragment() != null, Rule.MALFORMED);
    String authority = address.getRawAuthority();
    refuse(authority == null, Rule.MALFORMED);
    refuse(authority.contains("@"), Rule.USERINFO);
    refuse(address.getHost() == null, Rule.HOST_NOT_A_NAME);
    refuse(!address.toString().equals(address.toASCIIString()), Rule.MALFORMED);
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return scheme.equals("http") ? plain(address, host) : secure(address, host);
  }

  private Target plain(URI address, String host) {
    int port = address.getPort() < 0 ? HTTP : address.getPort();
    refuse(
        !settings.plainHttpHosts().orElse(Set.of()).contains(host + ":" + port),
        Rule.SCHEME_NOT_HTTPS);
    return new Target(address, host, port, true);
  }

  private Target secure(URI address, String host) {
    refuse(host.length() > LONGEST_NAME || !NAME.matcher(host).matches(), Rule.HOST_NOT_A_NAME);
    int port = address.getPort() < 0 ? HTTPS : address.getPort();
    refuse(!settings.ports().contains(port), Rule.PORT_NOT_ALLOWED);
    refuse(
        settings.allowedHosts().stream().noneMatch(each -> allows(each, host)),
        Rule.HOST_NOT_ALLOWED);
    return new Target(address, host, port, false);
  }

  private static boolean isAbsolute(URI address) {
    return address.isAbsolute() && address.toString().length() <= LONGEST;
  }

  private static boolean allows(String pattern, String host) {
    return pattern.equals("*")
        || (pattern.startsWith("*.")
            ? host.endsWith(pattern.substring(1).toLowerCase(Locale.ROOT))
            : host.equalsIgnoreCase(pattern));
  }

  private static void refuse(boolean broken, Rule rule) {
    if (broken) {
      throw new FetchRefused(rule);
    }
  }
}
