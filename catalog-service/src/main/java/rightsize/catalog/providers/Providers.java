package rightsize.catalog.providers;

import jakarta.enterprise.context.ApplicationScoped;
import rightsize.catalog.facts.NamedEntries;

/** Those who offer models. */
@ApplicationScoped
public class Providers implements NamedEntries<Provider> {}
