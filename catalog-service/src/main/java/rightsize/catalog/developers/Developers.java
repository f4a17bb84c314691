package rightsize.catalog.developers;

import jakarta.enterprise.context.ApplicationScoped;
import rightsize.catalog.facts.NamedEntries;

/** Those who make models. */
@ApplicationScoped
public class Developers implements NamedEntries<Developer> {}
