package rightsize.local.parts;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
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
  private final ReentrantLock lock = new ReentrantLock();
  private Postgres postgres;
  private volatile Thread starting;
  private volatile boolean stopped;

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
  public void start(Consumer<String> progress) throws Exception {
    lock.lock();
    try {
      if (stopped) {
        throw new StoppingException();
      }
      starting = Thread.currentThread();
      progress.accept("starting");
      startServer();
      prepareDatabases();
    } finally {
      starting = null;
      lock.unlock();
    }
  }

  private void startServer() {
    try {
      var binaries = Binaries.under(folder.programs().resolve("postgres"));
      postgres =
          Postgres.start(folder.postgres(), binaries, Ports.POSTGRES, secrets.get("postgres"));
    } catch (Exception e) {
      var log = folder.postgres().resolve("server.log");
      throw new Trouble(
          "PostgreSQL did not start: " + e.getMessage(), "Its log is " + log, Log.tail(log, 15));
    }
  }

  private void prepareDatabases() throws SQLException {
    var environment = new ServiceEnvironment(folder, secrets);
    for (var service : Service.ALL) {
      if (service.hasDatabase()) {
        postgres.server().prepare(environment.database(service));
      }
    }
  }

  /** Ctrl-C reaches the server, too: then the start would wait a minute for one that is gone. */
  @Override
  public void stop() throws Exception {
    stopped = true;
    while (!lock.tryLock(2, TimeUnit.SECONDS)) {
      var waiting = starting;
      if (waiting != null && !Postgres.isAtWork(folder.postgres())) {
        waiting.interrupt();
      }
    }
    try {
      if (postgres != null) {
        postgres.close();
        postgres = null;
      }
    } finally {
      lock.unlock();
    }
  }
}
