package rightsize.catalog.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import rightsize.catalog.changes.Edition;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.rows.Json;
import rightsize.rest.preconditions.Preconditions;

/**
 * Answers that hold for as long as the catalogue does not change: kept as bytes by their address,
 * and a reader who has the current edition is told so without any SQL.
 */
@ApplicationScoped
public class KnownAnswers {

  private static final int MOST = 300;

  private final Editions editions;

  private volatile Shelf shelf = new Shelf(Edition.NONE);

  KnownAnswers(Editions editions) {
    this.editions = editions;
  }

  /**
   * @param ifNoneMatch the header as sent, or null
   * @param make asks the database; its entity becomes JSON
   */
  public Response get(UriInfo uri, String ifNoneMatch, Supplier<Response> make) {
    Edition edition = editions.current();
    EntityTag tag = new EntityTag(edition.tag());
    return Preconditions.notModified(ifNoneMatch, tag)
        .orElseGet(() -> shelfOf(edition).get(uri.getRequestUri().toString(), make).response(tag));
  }

  private Shelf shelfOf(Edition edition) {
    Shelf here = shelf;
    if (!here.edition.equals(edition)) {
      here = new Shelf(edition);
      shelf = here;
    }
    return here;
  }

  /** An answer as it is sent. */
  private record Answer(byte[] json, String link) {

    static Answer of(Response made) {
      return new Answer(Json.bytes(made.getEntity()), made.getHeaderString("Link"));
    }

    Response response(EntityTag tag) {
      Response.ResponseBuilder answer = Response.ok(json, MediaType.APPLICATION_JSON_TYPE).tag(tag);
      return link == null ? answer.build() : answer.header("Link", link).build();
    }
  }

  /** The answers of one edition, those asked for last. */
  private static final class Shelf {

    private final Edition edition;
    private final Map<String, Answer> answers =
        Collections.synchronizedMap(
            new LinkedHashMap<>(16, 0.75f, true) {
              private static final long serialVersionUID = 1L;

              @Override
              protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
                return size() > MOST;
              }
            });

    Shelf(Edition edition) {
      this.edition = edition;
    }

    Answer get(String address, Supplier<Response> make) {
      Answer known = answers.get(address);
      if (known == null) {
        known = Answer.of(make.get());
        answers.put(address, known);
      }
      return known;
    }
  }
}
