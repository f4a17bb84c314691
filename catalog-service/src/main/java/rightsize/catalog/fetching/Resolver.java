package rightsize.catalog.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name; a test has its own. */
public interface Resolver {

  /** At least one address. */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
