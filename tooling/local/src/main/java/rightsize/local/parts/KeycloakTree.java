package rightsize.local.parts;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Consumer;
import rightsize.local.build.Maven;
import rightsize.local.machine.Tools;
import rightsize.local.screen.Log;
import rightsize.local.screen.Trouble;
import rightsize.local.settings.Folder;

/**
 * Keycloak's own programs: taken from Maven, then "built" once, which fixes database kind and
 * features so that each start is quick.
 *
 * @param unpacked the folder the zip goes into
 */
record KeycloakTree(String version, Path unpacked, Path log, Maven maven, Children children) {

  static KeycloakTree in(Folder folder, Maven maven, Children children) {
    var version = named();
    var unpacked = folder.programs().resolve("keycloak-" + version);
    return new KeycloakTree(version, unpacked, folder.log("keycloak-build"), maven, children);
  }

  Path home() {
    return unpacked.resolve("keycloak-" + version);
  }

  /** One launcher at a time: several suites may share the tree. */
  void prepare(Consumer<String> progress) throws IOException, InterruptedException {
    Files.createDirectories(unpacked);
    try (var channel = FileChannel.open(marker("lock"), CREATE, WRITE);
        var lock = channel.lock()) {
      unpackAndBuild(progress);
    }
  }

  private void unpackAndBuild(Consumer<String> progress) throws IOException, InterruptedException {
    if (!Files.exists(marker("unpacked"))) {
      progress.accept("unpacking " + version);
      maven.run(
          "Getting Keycloak " + version,
          "-N",
          "dependency:unpack",
          "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + version + ":zip",
          "-DoutputDirectory=" + unpacked,
          // Else the plugin trusts its memory of an earlier unpacking, wherever that went.
          "-Dmdep.overWriteReleases=true");
      Files.createFile(marker("unpacked"));
    }
    if (!Files.exists(marker("built"))) {
      progress.accept("building " + version + " (once, about half a minute)");
      build();
      Files.writeString(marker("built"), home().toString());
    }
  }

  /** The marker of a finished build also names the place: a moved tree is built again. */
  private Path marker(String step) throws IOException {
    var marker = unpacked.resolve("." + step);
    if (Files.exists(marker) && step.equals("built")) {
      if (!Files.readString(marker).equals(home().toString())) {
        Files.delete(marker);
      }
    }
    return marker;
  }

  private void build() throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(
            "sh", "bin/kc.sh", "build", "--db=dev-file", "--health-enabled=true", "--cache=local");
    builder.directory(home().toFile()).redirectErrorStream(true);
    builder.redirectOutput(Redirect.to(log.toFile()));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA", Tools.java().toString());
    if (children.start(builder).waitFor() != 0) {
      throw new Trouble("Building Keycloak failed.", "All of it is in " + log, Log.tail(log, 15));
    }
  }

  private static String named() {
    try (var file = KeycloakTree.class.getResourceAsStream("versions.properties")) {
      var versions = new Properties();
      versions.load(file);
      return versions.getProperty("keycloak");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
