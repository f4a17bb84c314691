package rightsize.catalog.fetching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** From where documents are fetched, and how much of them. */
@ConfigMapping(prefix = "rightsize.fetching")
public interface FetchingSettings {

  /**
   * Names of hosts; {@code *.example.com} for all below a name, {@code *} for every public host.
   */
  @WithDefault("models.dev,raw.githubusercontent.com,openrouter.ai")
  Set<String> allowedHosts();

  @WithDefault("443")
  Set<Integer> ports();

  /**
   * Hosts with port, such as {@code localhost:8999}, that are fetched from over plain http whatever
   * their address. <b>Dangerous</b>: whoever may name a feed's address reaches them with the rights
   * of this service's network, and nobody vouches for what they answer. For tests and for one's own
   * machine.
   */
  Optional<Set<String>> plainHttpHosts();

  /** For everything together, from the name's resolution to the last byte. */
  @WithDefault("20s")
  Duration time();

  /** The largest document, unpacked, in bytes: 32 MiB. */
  @WithDefault("33554432")
  int bytes();

  /** How many times larger than what was sent a document may become by unpacking. */
  @WithDefault("100")
  int ratio();

  @WithDefault("3")
  int redirects();
}
