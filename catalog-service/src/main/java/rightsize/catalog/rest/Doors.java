package rightsize.catalog.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import rightsize.catalog.facts.AsOf;
import rightsize.catalog.facts.Curation;
import rightsize.catalog.facts.Intake;
import rightsize.catalog.facts.Observations;
import rightsize.catalog.facts.Shown;
import rightsize.catalog.facts.Subjects;
import rightsize.rest.idempotency.Idempotency;

/** Makes the doors of nouns, which answer alike. */
@ApplicationScoped
public class Doors {

  private final Curation curation;
  private final Idempotency idempotency;
  private final Observations observations;

  private final KnownAnswers answers;

  Doors(
      Curation curation, Idempotency idempotency, Observations observations, KnownAnswers answers) {
    this.answers = answers;
    this.curation = curation;
    this.idempotency = idempotency;
    this.observations = observations;
  }

  /** The door of a noun whose entries are shown with every observation of their facts. */
  public <E extends Shown> Door<E> of(Intake intake, Function<String, Optional<E>> find) {
    String kind = intake.shape().kind();
    return of(intake, find, entry -> detail(kind, entry, AsOf.TODAY));
  }

  /** An entry as it was on a day, with every observation by then. */
  public ObjectNode detail(String kind, Shown entry, AsOf asOf) {
    ObjectNode json = entry.json().put("revision", entry.revision());
    json.set("facts", observations.of(kind, entry.key(), asOf));
    return json;
  }

  /**
   * @param find an entry by its id
   * @param detail the entry as its own door shows it
   */
  public <E extends Shown> Door<E> of(
      Intake intake, Function<String, Optional<E>> find, Function<E, ObjectNode> detail) {
    return new Door<>(this, intake, find, detail);
  }

  /** Finds by a text that should be a UUID; what is none is not there. */
  public static <E> Function<String, Optional<E>> byUuid(Function<UUID, Optional<E>> find) {
    return id -> Subjects.isUuid(id) ? find.apply(UUID.fromString(id)) : Optional.empty();
  }

  /** Does a write once for its key; without a key, every time it is asked. */
  public Response once(String key, String door, JsonNode body, Supplier<Response> write) {
    return key == null ? write.get() : idempotency.once(key, door, body, write);
  }

  /** 201 with the whole list after a dated row was added to an entry. */
  public Response add(Addition addition, UriInfo uri, JsonNode body, Supplier<Object> list) {
    return once(
        addition.key(),
        uri.getPath(),
        body,
        () -> {
          curation.add(
              addition.intake(), addition.entry(), addition.part(), body, addition.adding());
          return Response.created(uri.getRequestUri()).entity(list.get()).build();
        });
  }

  /**
   * A dated row for an entry.
   *
   * @param key the idempotency key, or null
   */
  public record Addition(
      String key, Intake intake, String entry, String part, Curation.Adding adding) {}

  public KnownAnswers answers() {
    return answers;
  }

  public Curation curation() {
    return curation;
  }
}
