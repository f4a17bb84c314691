package rightsize.catalog.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ways to write an address that leads inside. Every host and the canary's port are allowed, and
 * every name leads to loopback: what slips through is seen by the canary.
 */
class ForgedAddressesTest {

  private static final Resolver ALL_LOOPBACK = host -> List.of(InetAddress.getLoopbackAddress());

  private static Vertx vertx;
  private static Canary canary;

  @BeforeAll
  static void listen() throws IOException {
    vertx = Vertx.vertx();
    canary = new Canary();
  }

  @AfterAll
  static void stop() throws IOException {
    canary.close();
    vertx.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '`',
      value = {
        "file:///etc/passwd scheme_not_https",
        "gopher://127.0.0.1:PORT/_GET scheme_not_https",
        "ftp://127.0.0.1:PORT/ scheme_not_https",
        "jar:https://127.0.0.1:PORT/a.jar!/ scheme_not_https",
        "dict://127.0.0.1:PORT/ scheme_not_https",
        "http://127.0.0.1:PORT/ scheme_not_https",
        "http://feeds.example:PORT/ scheme_not_https",
        "HTTP://localhost:PORT/ scheme_not_https",
        "//127.0.0.1:PORT/ malformed",
        "127.0.0.1:PORT malformed",
        "https:127.0.0.1:PORT/ malformed",
        "https:///127.0.0.1:PORT/ malformed",
        "https://127.0.0.1:PORT/ host_not_a_name",
        "https://2130706433:PORT/ host_not_a_name",
        "https://017700000001:PORT/ host_not_a_name",
        "https://0x7f000001:PORT/ host_not_a_name",
        "https://0177.0.0.1:PORT/ host_not_a_name",
        "https://0x7f.0.0.1:PORT/ host_not_a_name",
        "https://0x7f.0x0.0x0.0x1:PORT/ host_not_a_name",
        "https://127.1:PORT/ host_not_a_name",
        "https://127.0.1:PORT/ host_not_a_name",
        "https://0:PORT/ host_not_a_name",
        "https://0.0.0.0:PORT/ host_not_a_name",
        "https://127.0.0.1.:PORT/ host_not_a_name",
        "https://[::]:PORT/ host_not_a_name",
        "https://[::1]:PORT/ host_not_a_name",
        "https://[0:0:0:0:0:0:0:1]:PORT/ host_not_a_name",
        "https://[::ffff:127.0.0.1]:PORT/ host_not_a_name",
        "https://[::ffff:7f00:1]:PORT/ host_not_a_name",
        "https://[::127.0.0.1]:PORT/ host_not_a_name",
        "https://[64:ff9b::127.0.0.1]:PORT/ host_not_a_name",
        "https://[fe80::1%25lo]:PORT/ host_not_a_name",
        "https://169.254.169.254:PORT/latest/meta-data/ host_not_a_name",
        "https://localhost:PORT/ address_not_public",
        "https://LOCALHOST:PORT/ address_not_public",
        "https://localhost.:PORT/ host_not_a_name",
        "https://localhost.localdomain:PORT/ address_not_public",
        "https://feeds.example:PORT/ address_not_public",
        "https://127.0.0.1.nip.example:PORT/ address_not_public",
        "https://xn--lcalhost-54a.example:PORT/ address_not_public",
        "https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/ host_not_a_name",
        "https://①②⑦.⓪.⓪.①:PORT/ host_not_a_name",
        "https://127。0。0。1:PORT/ host_not_a_name",
        "https://feeds.example%2f@127.0.0.1:PORT/ userinfo",
        "https://feeds.example@127.0.0.1:PORT/ userinfo",
        "https://user:pass@localhost:PORT/ userinfo",
        "https://@localhost:PORT/ userinfo",
        "https://feeds.example\\@localhost:PORT/ malformed",
        "https://localhost:PORT\\@feeds.example/ malformed",
        "https:\\\\localhost:PORT/ malformed",
        "https://feeds.example#@localhost:PORT/ malformed",
        "https://localhost:PORT#@feeds.example/ malformed",
        "https://localhost%00.example:PORT/ host_not_a_name",
        "https://local%68ost:PORT/ host_not_a_name",
        "https://local_host:PORT/ host_not_a_name",
        "https://:PORT/ host_not_a_name",
        "https://localhost:22/ port_not_allowed",
        "https://localhost:99999/ port_not_allowed",
        "https://localhost:-1/ host_not_a_name",
        "https://localhost:PORT/\u00e9 malformed"
      })
  void areRefusedByTheirRule(String form, String rule) throws InterruptedException {
    String address = form.replace("PORT", Integer.toString(canary.port()));

    FetchRefused refused =
        catchThrowableOfType(FetchRefused.class, () -> fetch(address, "ports", "443,PORT"));

    assertThat(refused).as(address).isNotNull();
    assertThat(refused.rule().code()).isEqualTo(rule);
    assertThat(refused).hasMessage(refused.rule().sentence());
    assertThat(canary.visits()).isZero();
  }

  @Test
  void theCanarySeesWhoComes() throws IOException, InterruptedException {
    try (Canary seeing = new Canary()) {
      String host = "localhost:" + seeing.port();

      FetchRefused refused =
          catchThrowableOfType(
              FetchRefused.class, () -> fetch("http://" + host + "/", "plain-http-hosts", host));

      assertThat(refused.rule()).isEqualTo(Rule.BROKEN_OFF);
      assertThat(seeing.visits()).isEqualTo(1);
    }
  }

  private static void fetch(String address, String name, String value) {
    FetchingSettings settings =
        Settings.of(
            "allowed-hosts", "*", name, value.replace("PORT", Integer.toString(canary.port())));
    UrlRules rules = new UrlRules(settings);
    URI read = rules.read(address);
    new Fetcher(settings, rules, ALL_LOOPBACK, new Wire(vertx)).fetch(read, Conditions.NONE);
  }
}
