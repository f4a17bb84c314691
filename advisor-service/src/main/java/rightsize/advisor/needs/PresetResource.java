package rightsize.advisor.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.decision.needs.Preset;
import rightsize.decision.needs.Presets;
import rightsize.rest.identity.Roles;

/** What each task usually looks like: proposed where an asker says nothing. */
@Path("/api/v1/presets")
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "presets")
public class PresetResource {

  /**
   * @param items one for each task
   */
  public record PresetList(List<Preset> items) {}

  @Operation(summary = "What each task usually looks like")
  @GET
  public PresetList list() {
    return new PresetList(Presets.all());
  }
}
