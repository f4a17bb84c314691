package rightsize.catalog.providers;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.rest.Doors;
import rightsize.catalog.rest.NamedResource;

/** The door of the providers. */
@Path("/api/v1/providers")
@Tag(name = "providers")
public class ProviderResource extends NamedResource<Provider> {

  ProviderResource(Providers providers, ProviderIntake intake, Doors doors) {
    super(providers, intake, doors);
  }
}
