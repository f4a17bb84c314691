package rightsize.local.parts;

import java.util.function.Consumer;
import rightsize.local.database.Binaries;
import rightsize.local.database.Postgres;
import rightsize.local.screen.Log;
import rightsize.local.screen.Trouble;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Ports;
import rightsize.local.settings.Secrets;
import rightsize.local.settings.Service;
import rightsize.local.settings.ServiceEnvironment;

/** The one PostgreSQL with a database and two roles per service. */
public final class PostgresPart implements Part {

  private final Folder folder;
  private final Secrets secrets;
  private Postgres postgres;
  private boolean stopped;

  public PostgresPart(Folder folder, Secrets secrets) {
    this.folder = folder;
    this.secrets = secrets;
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  /** Holds the lock while starting: a stop in the meantime waits and then finds a whole server. */
  @Override
  public synchronized void start(Consumer<String> progress) throws Exception {
    if (stopped) {
      throw new StoppingException();
    }
    progress.accept("starting");
    try {
      var binaries = Binaries.under(folder.programs().resolve("postgres"));
      postgres =
          Postgres.start(folder.postgres(), binaries, Ports.POSTGRES, secrets.get("postgres"));
    } catch (Exception e) {
      var log = folder.postgres().resolve("server.log");
      throw new Trouble(
          "PostgreSQL did not start: " + e.getMessage(), "Its log is " + log, Log.tail(log, 15));
    }
    var environment = new ServiceEnvironment(folder, secrets);
    for (var service : Service.ALL) {
      if (service.hasDatabase()) {
        postgres.server().prepare(environment.database(service));
      }
    }
  }

  @Override
  public synchronized void stop() throws Exception {
    stopped = true;
    if (postgres != null) {
      postgres.close();
      postgres = null;
    }
  }
}
