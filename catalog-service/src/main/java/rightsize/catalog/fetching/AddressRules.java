package rightsize.catalog.fetching;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are public: those that IANA's special-purpose registries (IPv4 and IPv6) do not
 * set aside, and no cloud answers its metadata at.
 */
final class AddressRules {

  private static final List<Block> NOT_PUBLIC =
      blocks(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // carrier-grade NAT; one cloud's metadata at 100.100.100.200
          "127.0.0.0/8", // loopback
          "168.63.129.16/32", // one cloud's host agent
          "169.254.0.0/16", // link-local; most clouds' metadata at 169.254.169.254
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // 6to4 relays
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarking
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4", // reserved, broadcast
          "2001::/23", // protocol assignments: Teredo, ORCHID, benchmarking
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4: an IPv4 address in disguise
          "3fff::/20"); // documentation

  /** Nothing outside is public: loopback, link-local, unique local, multicast, mapped, ... */
  private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

  /** The translation of a whole IPv4 internet, as hosts without IPv4 see it. */
  private static final Block NAT64 = Block.of("64:ff9b::/96");

  private AddressRules() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic(bytes);
    }
    return NAT64.holds(bytes)
        ? isPublic(Arrays.copyOfRange(bytes, 12, 16))
        : GLOBAL_UNICAST.holds(bytes) && isPublic(bytes);
  }

  private static boolean isPublic(byte[] bytes) {
    return NOT_PUBLIC.stream().noneMatch(block -> block.holds(bytes));
  }

  private static List<Block> blocks(String... texts) {
    return Stream.of(texts).map(Block::of).toList();
  }

  /** All addresses that begin with the same bits. */
  private record Block(byte[] start, int bits) {

    static Block of(String text) {
      int slash = text.indexOf('/');
      try {
        // a literal: nobody is asked
        return new Block(
            InetAddress.getByName(text.substring(0, slash)).getAddress(),
            Integer.parseInt(text.substring(slash + 1)));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(text, e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
