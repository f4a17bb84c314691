package rightsize.catalog.offers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import rightsize.catalog.facts.AsOf;
import rightsize.catalog.facts.ById;
import rightsize.catalog.rest.OwnRow;
import rightsize.catalog.rows.Json;
import rightsize.rest.cursors.Paging;

/** The offers of the catalogue. */
@ApplicationScoped
public class Offers implements ById<Offer> {

  private static final String PRICES =
      """
      SELECT (jsonb_build_object('from', p.effective_from, 'source', p.source, 'on', p.observed_on)
               || p.amounts)::text,
             p.id::text, p.by_hand, p.aside,
             p.id = first_value(p.id) OVER (
               ORDER BY o.price IS NOT DISTINCT FROM (jsonb_build_object('from', p.effective_from,
                 'source', p.source, 'on', p.observed_on) || p.amounts) AND NOT p.aside DESC,
                 p.by_hand DESC,
                 p.id DESC) AND o.price IS NOT NULL,
             to_char(v.committed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        FROM offer_prices p
        JOIN offers o ON o.id = p.offer
        JOIN catalogue_versions v ON v.version = p.recorded_in
       WHERE p.offer = :offer
       ORDER BY first_day(p.effective_from) DESC, p.id DESC
      """;

  /** Those that were there on a day, as they were. */
  private static final String ON =
      """
      SELECT o.*
        FROM offers_on((
               SELECT array_agg(wanted.id)
                 FROM (SELECT there.id
                         FROM offers_there((
                                SELECT array_agg(x.id) FROM offers x
                                 WHERE x.model = coalesce(CAST(:model AS text), x.model)
                                   AND x.provider = coalesce(CAST(:provider AS text), x.provider)
                                   AND x.id > :after), :day) AS there (id)
                        ORDER BY there.id LIMIT :rows) wanted), :day) o
       ORDER BY %s
      """;

  private static final String BY_NAME =
      "o.provider, o.provider_model_id, o.region NULLS FIRST, o.id";
  private static final UUID FIRST = new UUID(0, 0);

  private final EntityManager database;

  public Offers(EntityManager database) {
    this.database = database;
  }

  private static final String ORDER = " order by provider, providerModelId, region nulls first, id";

  /** Everything, in a fixed order. */
  public List<Offer> inOrder() {
    return list("1 = 1" + ORDER);
  }

  /** Every price that was observed of an offer, newest first. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  List<ObjectNode> prices(Offer offer) {
    return ((List<Object[]>)
            database.createNativeQuery(PRICES).setParameter("offer", offer.id).getResultList())
        .stream()
            .map(
                row ->
                    Offer.inOrder(Json.stored((String) row[0]))
                        .put("id", (String) row[1])
                        .put("by_hand", (Boolean) row[2])
                        .put("aside", (Boolean) row[3])
                        .put("in_force", (Boolean) row[4])
                        .put("recorded_at", (String) row[5]))
            .toList();
  }

  /** All of a model and of a provider, null for any, as they were on a day, null for today. */
  Stream<OwnRow> rows(String model, String provider, LocalDate asOf) {
    List<Offer> all =
        asOf == null
            ? list(
                "(?1 is null or model = ?1) and (?2 is null or provider = ?2)" + ORDER,
                model,
                provider)
            : on(asOf, new Wanted(model, provider, FIRST, Integer.MAX_VALUE), BY_NAME);
    return all.stream().map(Offer::row);
  }

  /** A page of them in the order of their making. */
  List<Offer> page(String model, String provider, LocalDate asOf, Paging paging) {
    if (asOf == null) {
      return page(new Only("model", model), new Only("provider", provider), paging);
    }
    UUID after = paging.after(1).map(keys -> UUID.fromString(keys.get(0))).orElse(FIRST);
    return on(asOf, new Wanted(model, provider, after, paging.rows()), "o.id");
  }

  /** Which offers; null is any. */
  private record Wanted(String model, String provider, UUID after, int rows) {}

  @SuppressWarnings("unchecked") // a native query cannot name its type
  private List<Offer> on(LocalDate day, Wanted wanted, String order) {
    return database
        .createNativeQuery(ON.formatted(order), Offer.class)
        .setParameter("day", day)
        .setParameter("model", wanted.model())
        .setParameter("provider", wanted.provider())
        .setParameter("after", wanted.after())
        .setParameter("rows", wanted.rows())
        .getResultList();
  }

  /** One as it was on a day; empty where it was not there. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  Optional<Offer> on(LocalDate day, UUID id) {
    return database
        .createNativeQuery(
            "SELECT o.* FROM offers_on(ARRAY(SELECT offers_there(ARRAY[:id], :day)), :day) o",
            Offer.class)
        .setParameter("day", day)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The offers of a model with the provider's name and how many prices are kept. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  public List<ObjectNode> detailsOfModel(String model, AsOf asOf) {
    Query query =
        database.createNativeQuery(
            asOf.ofModel(
                """
                SELECT o.*, p.name AS provider_name,
                       (SELECT count(*) FROM offer_prices x WHERE x.offer = o.id) AS prices
                  FROM offers o JOIN providers p ON p.id = o.provider
                 WHERE o.model = :model
                 ORDER BY o.provider, o.provider_model_id, o.region NULLS FIRST
                """),
            "DetailedOffer");
    return ((List<Object[]>) asOf.in(query).setParameter("model", model).getResultList())
        .stream()
            .map(
                row ->
                    ((Offer) row[0])
                        .json()
                        .put("provider_name", (String) row[1])
                        .put("prices_dated", (Long) row[2])
                        .put("revision", ((Offer) row[0]).revision()))
            .toList();
  }
}
