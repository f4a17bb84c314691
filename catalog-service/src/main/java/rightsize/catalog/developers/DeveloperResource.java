package rightsize.catalog.developers;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.rest.Doors;
import rightsize.catalog.rest.NamedResource;

/** The door of the developers. */
@Path("/api/v1/developers")
@Tag(name = "developers")
public class DeveloperResource extends NamedResource<Developer> {

  DeveloperResource(Developers developers, DeveloperIntake intake, Doors doors) {
    super(developers, intake, doors);
  }
}
