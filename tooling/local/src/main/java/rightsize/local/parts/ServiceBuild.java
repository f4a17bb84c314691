package rightsize.local.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rightsize.local.build.Maven;
import rightsize.local.build.Modules;
import rightsize.local.build.Staleness;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Service;

/** Packages the services whose sources are newer than what was built from them, all in one go. */
public final class ServiceBuild implements Part {

  private final Folder folder;
  private final Maven maven;

  public ServiceBuild(Folder folder, Maven maven) {
    this.folder = folder;
    this.maven = maven;
  }

  @Override
  public String name() {
    return "build";
  }

  @Override
  public void start(Consumer<String> progress) throws IOException, InterruptedException {
    progress.accept("looking for changes");
    var stale = stale();
    if (stale.isEmpty()) {
      return;
    }
    progress.accept("packaging " + String.join(", ", stale));
    maven.run(
        "Building the services",
        "-pl",
        String.join(",", stale),
        "-am",
        "package",
        "-Dmaven.test.skip",
        "-Dspotless.apply.skip");
  }

  private List<String> stale() throws IOException {
    var modules = new Modules(folder.root());
    var stale = new ArrayList<String>();
    for (var service : Service.ALL) {
      var product = ServicePart.jar(folder, service);
      var madeOf = modules.madeOf(service.module());
      if (new Staleness(folder.root(), product, madeOf).isStale()) {
        stale.add(service.module());
      }
    }
    return stale;
  }

  @Override
  public void stop() {
    // Maven is one of the launcher's children and stopped with them.
  }
}
