package rightsize.catalog.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import rightsize.catalog.facts.Intake;
import rightsize.catalog.facts.Named;
import rightsize.catalog.facts.NamedEntries;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Roles;

/** The door of a noun whose entries have names. */
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
public abstract class NamedResource<E extends Named> extends EntryResource<E> {

  private final NamedEntries<E> entries;
  private final Doors doors;

  protected NamedResource(NamedEntries<E> entries, Intake intake, Doors doors) {
    super(doors.of(intake, entries::findByIdOptional));
    this.entries = entries;
    this.doors = doors;
  }

  @GET
  @Operation(summary = "All entries by name, a page at a time")
  public Response list(
      @BeanParam Paging paging,
      @HeaderParam("If-None-Match") String ifNoneMatch,
      @Context UriInfo uri) {
    return doors
        .answers()
        .get(uri, ifNoneMatch, () -> paging.answer(entries.page(paging), E::keys, E::json));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One entry with every observation of its facts")
  public Response get(String id, @HeaderParam("If-None-Match") String ifNoneMatch) {
    return show(id, ifNoneMatch);
  }
}
