package rightsize.catalog.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Fetches a feed's document from an address somebody gave us, without being led astray: each
 * address on the way is checked, its name resolved once, and the connection goes to the very
 * address that was checked.
 */
@ApplicationScoped
public class Fetcher {

  private static final Logger LOG = Logger.getLogger(Fetcher.class);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final FetchingSettings settings;
  private final UrlRules rules;
  private final Resolver resolver;
  private final Wire wire;

  Fetcher(FetchingSettings settings, UrlRules rules, Resolver resolver, Wire wire) {
    this.settings = settings;
    this.rules = rules;
    this.resolver = resolver;
    this.wire = wire;
  }

  /**
   * Waits for the document, as long as the settings allow; not for event loops.
   *
   * @param known what the host said of the document last time
   * @throws FetchRefused with the rule that was broken
   */
  public Fetched fetch(URI address, Conditions known) {
    FutureTask<Fetched> fetching = new FutureTask<>(() -> follow(address, known));
    // a thread of its own, so that one deadline ends all: resolving, connecting, reading
    Thread.ofVirtual().name("fetching").start(fetching);
    try {
      return fetching.get(settings.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw told(address, new FetchRefused(Rule.TOO_SLOW));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw told(address, new FetchRefused(Rule.BROKEN_OFF, e));
    } catch (ExecutionException e) {
      throw told(address, refused(e.getCause()));
    } finally {
      fetching.cancel(true);
    }
  }

  private Fetched follow(URI first, Conditions known) throws IOException, InterruptedException {
    Target target = rules.check(first);
    for (int hop = 0; hop <= settings.redirects(); hop++) {
      try (Answer answer = ask(target, known)) {
        if (!REDIRECTS.contains(answer.status())) {
          return taken(answer, target, known);
        }
        target = next(target, answer.header("Location"));
      }
    }
    throw new FetchRefused(Rule.TOO_MANY_REDIRECTS);
  }

  private Fetched taken(Answer answer, Target target, Conditions known) throws IOException {
    if (answer.status() == NOT_MODIFIED && known.areSome()) {
      return new Fetched.NotModified();
    }
    if (answer.status() != OK) {
      LOG.infof("%s answered with status %d", target.host(), answer.status());
      throw new FetchRefused(Rule.STATUS);
    }
    return new Fetched.Document(
        new Unpacking(settings).read(answer),
        answer.keepsake("ETag"),
        answer.keepsake("Last-Modified"),
        target.address());
  }

  /** Goes to the first of the name's addresses that can be reached, if all of them are public. */
  private Answer ask(Target target, Conditions known) throws InterruptedException {
    FetchRefused last = new FetchRefused(Rule.NAME_NOT_KNOWN);
    for (InetAddress pinned : addresses(target)) {
      try {
        return wire.get(target, pinned, known);
      } catch (FetchRefused e) {
        if (e.rule() != Rule.UNREACHABLE) {
          throw e;
        }
        last = e;
      }
    }
    throw last;
  }

  private List<InetAddress> addresses(Target target) {
    try {
      List<InetAddress> found = resolver.resolve(target.host());
      if (!target.plain() && !found.stream().allMatch(AddressRules::isPublic)) {
        throw new FetchRefused(Rule.ADDRESS_NOT_PUBLIC);
      }
      return found;
    } catch (UnknownHostException e) {
      throw new FetchRefused(Rule.NAME_NOT_KNOWN, e);
    }
  }

  private Target next(Target from, String location) {
    if (location == null) {
      throw new FetchRefused(Rule.STATUS);
    }
    try {
      URI to = from.address().resolve(new URI(location));
      if (!from.plain() && !"https".equalsIgnoreCase(to.getScheme())) {
        throw new FetchRefused(Rule.REDIRECT_DOWNGRADES);
      }
      return rules.check(to);
    } catch (URISyntaxException e) {
      throw new FetchRefused(Rule.MALFORMED);
    }
  }

  private static FetchRefused refused(Throwable cause) {
    return cause instanceof FetchRefused refused
        ? refused
        : new FetchRefused(Rule.BROKEN_OFF, cause);
  }

  private static FetchRefused told(URI address, FetchRefused refused) {
    LOG.infof("not fetched from %s: %s", address.getHost(), refused.rule().code());
    LOG.debug("because", refused);
    return refused;
  }
}
