package rightsize.catalog.names;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.facts.Subjects;
import rightsize.rest.audit.Audit;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Caller;
import rightsize.rest.identity.Roles;
import rightsize.rest.problems.Problem;

/** The door of names: what nobody could place, and what curators say it means. */
@Path(NameResource.PATH)
@Tag(name = "names")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CURATOR, Roles.AUDITOR, Roles.ADMIN})
public class NameResource {

  static final String PATH = "/api/v1/names";

  private final NameQueue queue;
  private final Aliases aliases;
  private final Audit audit;
  private final Caller caller;

  NameResource(NameQueue queue, Aliases aliases, Audit audit, Caller caller) {
    this.queue = queue;
    this.aliases = aliases;
    this.audit = audit;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "Decisions on names, newest first")
  public Response list(@BeanParam Paging paging) {
    return paging.answer(
        aliases.page(paging), row -> List.of(row.get("id").asText()), UnaryOperator.identity());
  }

  @GET
  @Path("/unresolved")
  @Operation(summary = "Names that nobody could place, most frequent first, with suggestions")
  public Response unresolved(@BeanParam NameQuery query, @BeanParam Paging paging) {
    return paging.answer(queue.page(query, paging), NameQueue::keys, UnaryOperator.identity());
  }

  @GET
  @Path("/unresolved/counts")
  @Operation(summary = "How many names wait, and in how many rows, by kind")
  public ObjectNode counts() {
    return queue.counts();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Says what a name means; without an entry it is of no interest")
  public Response decide(@NotNull @Valid NameDecision decision) {
    check(decision);
    ObjectNode made =
        aliases
            .add(decision, caller.name())
            .orElseThrow(
                () ->
                    Problem.of(409, "name-decided", "This name is decided already")
                        .detail("delete that decision first"));
    String id = made.get("id").asText();
    audit.record(caller, "decided", "names", id, null, made);
    return Response.created(URI.create(PATH + "/" + id)).entity(made).build();
  }

  private void check(NameDecision decision) {
    if (decision.provider() != null
        && !(decision.kind().equals("models")
            && aliases.isKnown("providers", decision.provider()))) {
      throw Problem.invalid("/provider", "the catalogue has no such provider");
    }
    if (decision.entry() != null && !aliases.isKnown(decision.kind(), decision.entry())) {
      throw Problem.invalid("/entry", "the catalogue has no such " + decision.kind());
    }
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Takes a decision back: the name waits for people again")
  public void delete(String id) {
    if (!Subjects.isUuid(id)) {
      throw Problem.notFound("name");
    }
    UUID key = UUID.fromString(id);
    ObjectNode was = aliases.one(key);
    aliases.remove(key);
    audit.record(caller, "deleted", "names", id, was, null);
  }
}
