package rightsize.catalog.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import rightsize.catalog.facts.Entries;
import rightsize.catalog.facts.Intake;
import rightsize.catalog.facts.Shown;
import rightsize.rest.preconditions.Preconditions;
import rightsize.rest.problems.Problem;

/** How one entry of a noun is shown, made and changed. The caller holds the transaction. */
public final class Door<E extends Shown> {

  private final Doors doors;
  private final Intake intake;
  private final Function<String, Optional<E>> find;
  private final Function<E, ObjectNode> detail;

  Door(
      Doors doors,
      Intake intake,
      Function<String, Optional<E>> find,
      Function<E, ObjectNode> detail) {
    this.doors = doors;
    this.intake = intake;
    this.find = find;
    this.detail = detail;
  }

  /** 200 with tag, 304 for those who have it, 404. */
  public Response get(String id, String ifNoneMatch) {
    E entry = find(id);
    return Preconditions.notModified(ifNoneMatch, tag(entry)).orElseGet(() -> show(entry));
  }

  /** 201 with place and tag; 409 when it is there. */
  public Response create(String key, JsonNode body) {
    String path = "/api/v1/" + intake.shape().kind();
    return doors.once(
        key,
        path,
        body,
        () -> {
          E made = find(doors.curation().create(intake, body));
          return Response.created(URI.create(path + "/" + made.key()))
              .tag(tag(made))
              .entity(detail.apply(made))
              .build();
        });
  }

  /** 200 with the new tag; 412 and 428 as preconditions have it. */
  public Response replace(String id, String ifMatch, JsonNode body) {
    return change(id, ifMatch, "changed", now -> Entries.withKeys(intake.shape(), body, now));
  }

  /** The same with a row that is made from what is shown now. */
  public Response change(String id, String ifMatch, String verb, UnaryOperator<ObjectNode> row) {
    doors.curation().replace(intake, id, ifMatch, verb, row);
    return show(find(id));
  }

  /** 200 with the entry as feeds say it, now that the curator's word on a field is let go. */
  public Response release(String id, String field) {
    doors.curation().release(intake, id, field);
    return show(find(id));
  }

  public E find(String id) {
    return find.apply(id).orElseThrow(() -> Problem.notFound("entry in " + intake.shape().kind()));
  }

  private Response show(E entry) {
    return Response.ok(detail.apply(entry)).tag(tag(entry)).build();
  }

  private static EntityTag tag(Shown entry) {
    return Preconditions.tag(entry.key(), entry.stamp());
  }
}
