package rightsize.local.parts;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import rightsize.local.machine.Tools;
import rightsize.local.screen.Log;
import rightsize.local.screen.Trouble;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Service;
import rightsize.local.settings.ServiceEnvironment;

/** One of the four services, run from its built folder. */
public final class ServicePart implements Part {

  private final Service service;
  private final Folder folder;
  private final ServiceEnvironment environment;
  private final Children children;
  private volatile Process process;

  public ServicePart(
      Service service, Folder folder, ServiceEnvironment environment, Children children) {
    this.service = service;
    this.folder = folder;
    this.environment = environment;
    this.children = children;
  }

  /** What Maven builds and we run. */
  public static Path jar(Folder folder, Service service) {
    return folder.module(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  @Override
  public String name() {
    return service.part();
  }

  @Override
  public void start(Consumer<String> progress) throws Exception {
    progress.accept("starting");
    var log = folder.log(name());
    var builder = new ProcessBuilder(command()).directory(folder.home().toFile());
    builder.redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
    builder.environment().putAll(environment.of(service));
    // Many small arenas of the C library cost more memory than they save time.
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    process = children.start(builder, folder.pid(name()));
    new Watch(name(), process, health(service), log).untilReady();
  }

  public static Health health(Service service) {
    return Health.of(service.managementPort(), "/q/health/ready");
  }

  private List<String> command() {
    return List.of(
        Tools.java().toString(),
        // One machine starts often and serves few: the quick compiler alone is the better bargain.
        "-XX:TieredStopAtLevel=" + service.compilerTiers(),
        "-Xmx" + service.heapMib() + "m",
        "-XX:+UseSerialGC",
        "-XX:MaxMetaspaceSize=160m",
        "-XX:ReservedCodeCacheSize=64m",
        "-XX:+ExitOnOutOfMemoryError",
        "--enable-native-access=ALL-UNNAMED",
        "-Dfile.encoding=UTF-8",
        // Asked five times a second while it starts, it need not say each time that it is not
        // ready.
        "-Dquarkus.log.category.\"io.smallrye.health\".level=WARN",
        "-jar",
        jar(folder, service).toString());
  }

  /** Calls back when the running service ends by itself. */
  void onDeath(Consumer<Trouble> listener) {
    process.onExit().thenAccept(ended -> listener.accept(death(ended)));
  }

  private Trouble death(Process ended) {
    var log = folder.log(name());
    return new Trouble(
        "%s has ended (exit code %d).".formatted(name(), ended.exitValue()),
        "Its log is " + log,
        Log.lastWords(log, 10));
  }

  @Override
  public void stop() {
    if (process != null) {
      Children.stop(process.toHandle());
    }
  }
}
