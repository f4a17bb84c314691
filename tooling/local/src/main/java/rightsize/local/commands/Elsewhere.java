package rightsize.local.commands;

import java.util.Optional;
import rightsize.local.client.Client;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Ports;

/** Which suite is asked: the one of this machine, unless the environment names another. */
final class Elsewhere {

  private Elsewhere() {}

  static String url(String setting, int port) {
    return setting(setting).orElse(Ports.url(port));
  }

  static Client client() {
    var here = Client.of(Folder.ofThisTree());
    return new Client(
        setting("RIGHTSIZE_ISSUER").orElse(here.issuer()),
        setting("RIGHTSIZE_CLI_CLIENT_SECRET").orElse(here.secret()));
  }

  private static Optional<String> setting(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
