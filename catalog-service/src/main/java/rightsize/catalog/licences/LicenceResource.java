package rightsize.catalog.licences;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.rest.Doors;
import rightsize.catalog.rest.NamedResource;

/** The door of the licences that SPDX does not list. */
@Path("/api/v1/licences")
@Tag(name = "licences")
public class LicenceResource extends NamedResource<Licence> {

  LicenceResource(Licences licences, LicenceIntake intake, Doors doors) {
    super(licences, intake, doors);
  }
}
