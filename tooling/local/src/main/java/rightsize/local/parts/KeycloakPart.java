package rightsize.local.parts;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rightsize.local.build.Maven;
import rightsize.local.machine.Tools;
import rightsize.local.realm.RealmFile;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Ports;
import rightsize.local.settings.ServiceEnvironment;

/**
 * A real Keycloak: unpacked and built once per version, with a database file per state of the realm
 * file, so that a changed realm is imported afresh and an unchanged one keeps its people.
 */
public final class KeycloakPart implements Part {

  private final Folder folder;
  private final ServiceEnvironment environment;
  private final Children children;
  private final KeycloakTree tree;
  private volatile Process process;

  public KeycloakPart(
      Folder folder, ServiceEnvironment environment, Children children, Maven maven) {
    this.folder = folder;
    this.environment = environment;
    this.children = children;
    this.tree = KeycloakTree.in(folder, maven, children);
  }

  @Override
  public String name() {
    return "Keycloak";
  }

  @Override
  public void start(Consumer<String> progress) throws Exception {
    tree.prepare(progress);
    progress.accept("starting");
    var realm = RealmFile.withDemoUsers(folder.root().resolve("k8s/realm/rightsize-realm.json"));
    offer(realm);
    var log = folder.log("keycloak");
    var builder = new ProcessBuilder(command()).directory(tree.home().toFile());
    builder.redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
    var values = environment.ofRealm();
    builder.environment().putAll(values);
    var data = new KeycloakData(folder.keycloak().resolve("data-" + realm.hash(values)));
    data.forgetUnfinished();
    settings(builder, data);
    process = children.start(builder, folder.pid("keycloak"));
    new Watch(name(), process, health(), log).untilReady();
    data.keep();
  }

  public static Health health() {
    return Health.of(Ports.KEYCLOAK_MANAGEMENT, "/health/ready");
  }

  private void offer(RealmFile realm) throws IOException {
    var imports = Files.createDirectories(tree.home().resolve("data/import"));
    Files.writeString(imports.resolve("rightsize-realm.json"), realm.json());
  }

  private void settings(ProcessBuilder builder, KeycloakData data) {
    var variables = builder.environment();
    variables.put("KC_HTTP_ENABLED", "true");
    variables.put("KC_HTTP_HOST", "127.0.0.1");
    variables.put("KC_HTTP_PORT", Integer.toString(Ports.KEYCLOAK));
    variables.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(Ports.KEYCLOAK_MANAGEMENT));
    variables.put("KC_HTTP_MANAGEMENT_SCHEME", "http");
    variables.put("KC_HOSTNAME", Ports.url(Ports.KEYCLOAK));
    variables.put("KC_LOG_LEVEL", "INFO,io.smallrye.health:WARN");
    // Else it opens cluster ports on every address.
    variables.put("KC_CACHE", "local");
    variables.put("KC_DB_URL", data.url());
    variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak");
    variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", environment.secrets().get("keycloak-admin"));
  }

  /** What {@code kc.sh start} runs, without the shell in between that would hide the process. */
  private List<String> command() {
    var home = tree.home();
    var command = new ArrayList<>(List.of(Tools.java().toString()));
    command.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
    for (var opened : List.of("util", "util.concurrent", "security", "lang")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-cp",
            home.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--import-realm"));
    return command;
  }

  @Override
  public void stop() {
    if (process != null) {
      Children.stop(process.toHandle());
    }
  }
}
