package rightsize.rest.database;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** The scripts by name: a packaged service has no directory that could be scanned. */
final class ConventionScripts implements ResourceProvider {

  private static final String FOLDER = "db/conventions/";
  private static final List<String> NAMES = List.of("V1__idempotency_and_audit.sql");

  @Override
  public LoadableResource getResource(String name) {
    return NAMES.stream()
        .filter(known -> name.endsWith(known))
        .map(Script::new)
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return NAMES.stream()
        .filter(name -> name.startsWith(prefix))
        .filter(name -> List.of(suffixes).stream().anyMatch(name::endsWith))
        .map(name -> (LoadableResource) new Script(name))
        .toList();
  }

  private static final class Script extends LoadableResource {

    private final String name;

    Script(String name) {
      this.name = name;
    }

    @Override
    public Reader read() {
      InputStream in = ConventionScripts.class.getClassLoader().getResourceAsStream(FOLDER + name);
      if (in == null) {
        throw new IllegalStateException("missing " + FOLDER + name);
      }
      return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
      return FOLDER + name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return FOLDER + name;
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
