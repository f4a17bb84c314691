package rightsize.catalog.benchmarks;

import jakarta.enterprise.context.ApplicationScoped;
import rightsize.catalog.facts.NamedEntries;

/** The tests of models. */
@ApplicationScoped
public class Benchmarks implements NamedEntries<Benchmark> {}
