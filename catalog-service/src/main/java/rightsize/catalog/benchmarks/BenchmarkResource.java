package rightsize.catalog.benchmarks;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.rest.Doors;
import rightsize.catalog.rest.NamedResource;

/** The door of the benchmarks. */
@Path("/api/v1/benchmarks")
@Tag(name = "benchmarks")
public class BenchmarkResource extends NamedResource<Benchmark> {

  BenchmarkResource(Benchmarks benchmarks, BenchmarkIntake intake, Doors doors) {
    super(benchmarks, intake, doors);
  }
}
