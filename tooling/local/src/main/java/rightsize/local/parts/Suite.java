package rightsize.local.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import rightsize.local.build.Maven;
import rightsize.local.database.Postgres;
import rightsize.local.screen.Board;
import rightsize.local.screen.Trouble;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Ports;
import rightsize.local.settings.Secrets;
import rightsize.local.settings.Service;
import rightsize.local.settings.ServiceEnvironment;

/** All parts together: started side by side, stopped one after the other. */
public final class Suite {

  private final Board board;
  private final Children children = new Children();
  private final ServiceBuild build;
  private final PostgresPart postgres;
  private final KeycloakPart keycloak;
  private final List<ServicePart> services;
  private final AtomicReference<Trouble> failure = new AtomicReference<>();
  private volatile boolean stopping;

  public Suite(Folder folder, Board board) {
    this.board = board;
    var secrets = new Secrets(folder.secrets());
    var environment = new ServiceEnvironment(folder, secrets);
    build =
        new ServiceBuild(folder, new Maven(folder.root(), folder.log("build"), children::start));
    var unpacking = new Maven(folder.root(), folder.log("keycloak-build"), children::start);
    postgres = new PostgresPart(folder, secrets);
    keycloak = new KeycloakPart(folder, environment, children, unpacking);
    services =
        Service.ALL.stream()
            .map(service -> new ServicePart(service, folder, environment, children))
            .toList();
  }

  /** Every port the suite listens on, by the part that does. */
  public static Map<String, Integer> ports() {
    var ports = new LinkedHashMap<String, Integer>();
    ports.put("PostgreSQL", Ports.POSTGRES);
    ports.put("Keycloak", Ports.KEYCLOAK);
    ports.put("Keycloak's management", Ports.KEYCLOAK_MANAGEMENT);
    for (var service : Service.ALL) {
      ports.put(service.part(), service.port());
      ports.put(service.part() + "'s management", service.managementPort());
    }
    return ports;
  }

  /** Stops what a killed launcher left running. */
  public static void stopOrphans(Folder folder) throws IOException {
    var parts = new ArrayList<String>();
    Service.ALL.forEach(service -> parts.add(0, service.part()));
    parts.add("keycloak");
    for (var part : parts) {
      Orphan.in(folder.pid(part)).ifPresent(Orphan::stop);
    }
    Postgres.stopLeftover(folder.postgres());
  }

  /**
   * Returns when every part is ready. When one fails, the others are stopped.
   *
   * @return false when somebody stopped the suite meanwhile
   * @throws Trouble for the first part that failed
   */
  public boolean start() {
    Service.ALL.forEach(service -> board.show(service.part(), "waiting"));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var built = run(build, "up to date", threads);
      var stored = run(postgres, "ready on port " + Ports.POSTGRES, threads);
      run(keycloak, "ready at " + Ports.url(Ports.KEYCLOAK), threads);
      CompletableFuture.allOf(built, stored).exceptionally(failed -> null).join();
      if (!stopping) {
        startServices(threads);
      }
    }
    if (failure.get() != null) {
      throw failure.get();
    }
    return !stopping;
  }

  private void startServices(Executor threads) {
    for (var i = 0; i < services.size(); i++) {
      run(services.get(i), "ready at " + Ports.url(Service.ALL.get(i).port()), threads);
    }
  }

  private CompletableFuture<Void> run(Part part, String ready, Executor threads) {
    return CompletableFuture.runAsync(() -> run(part, ready), threads);
  }

  private void run(Part part, String ready) {
    try {
      part.start(state -> board.show(part.name(), state));
      board.show(part.name(), ready + " after " + board.elapsed());
    } catch (Trouble e) {
      fail(part, e);
    } catch (Exception e) {
      fail(part, new Trouble(part.name() + " failed: " + e, ""));
    }
  }

  private void fail(Part part, Trouble trouble) {
    var first = !stopping && failure.compareAndSet(null, trouble);
    board.show(part.name(), first ? "failed" : "stopped");
    stop();
    throw trouble;
  }

  /** Tells about every service that ends from now on; the others keep running without it. */
  public void announceDeaths() {
    services.forEach(
        service ->
            service.onDeath(
                trouble -> {
                  if (!stopping) {
                    board.say("\n" + trouble.inPlainWords() + "\nThe other parts keep running.");
                  }
                }));
  }

  /** Services first, then Keycloak, then the database; also when the start is not finished. */
  public synchronized void stop() {
    stopping = true;
    children.refuse();
    for (var service : services.reversed()) {
      service.stop();
    }
    keycloak.stop();
    children.close();
    try {
      postgres.stop();
    } catch (Exception e) {
      board.say("PostgreSQL did not stop cleanly: " + e.getMessage());
    }
  }
}
