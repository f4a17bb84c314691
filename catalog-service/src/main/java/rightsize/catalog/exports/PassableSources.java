package rightsize.catalog.exports;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rightsize.catalog.sources.Source;
import rightsize.catalog.sources.Sources;
import rightsize.catalog.spdx.Written;

/** The sources whose facts may be passed on: those under one of the licences of the settings. */
@Singleton
class PassableSources {

  private final Sources sources;
  private final Set<String> licences;

  PassableSources(
      Sources sources, @ConfigProperty(name = "rightsize.exports.licences") List<String> licences) {
    this.sources = sources;
    this.licences = Set.copyOf(licences);
  }

  /** Their ids; a licence that is not known allows nothing. */
  Set<String> ids() {
    return sources.listAll().stream()
        .filter(source -> source.licence() != null && isPassable(source.licence()))
        .map(Source::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Of several licences to choose from one is enough; of several that hold together all. */
  private boolean isPassable(String licence) {
    return Written.read(licence)
        .map(expression -> expression.isCoveredBy(licences::contains))
        .orElse(false);
  }
}
