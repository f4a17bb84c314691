package rightsize.catalog.offers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rightsize.catalog.facts.ById;
import rightsize.catalog.rest.OwnRow;
import rightsize.catalog.rows.Json;

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

  /** All of a model and of a provider, null for any, with the prices of a day, null for today. */
  Stream<OwnRow> rows(String model, String provider, LocalDate asOf) {
    List<Offer> all =
        list(
            "(?1 is null or model = ?1) and (?2 is null or provider = ?2)" + ORDER,
            model,
            provider);
    if (asOf == null) {
      return all.stream().map(offer -> offer.row(Json.stored(offer.price)));
    }
    Map<String, ObjectNode> prices = pricesOn(asOf, all.stream().map(Offer::key).toList());
    return all.stream().map(offer -> offer.row(prices.get(offer.key())));
  }

  /** As shown today, or with the prices that were in force on a day. */
  List<ObjectNode> json(List<Offer> offers, LocalDate asOf) {
    if (asOf == null) {
      return offers.stream().map(Offer::json).toList();
    }
    Map<String, ObjectNode> prices = pricesOn(asOf, offers.stream().map(Offer::key).toList());
    return offers.stream().map(offer -> offer.json(prices.get(offer.key()))).toList();
  }

  /** The prices that were in force on a day, by the ids of offers that had one. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  private Map<String, ObjectNode> pricesOn(LocalDate day, List<String> offers) {
    Map<String, ObjectNode> prices = new HashMap<>();
    ((List<Object[]>)
            database
                .createNativeQuery(
                    """
                    SELECT offer::text, price::text
                      FROM prices_in_force(CAST(string_to_array(:offers, ',') AS uuid[]), :day)
                    """)
                .setParameter("offers", String.join(",", offers))
                .setParameter("day", day)
                .getResultList())
        .forEach(row -> prices.put((String) row[0], Json.stored((String) row[1])));
    return prices;
  }

  /** The offers of a model with the provider's name and how many prices are kept. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  public List<ObjectNode> detailsOfModel(String model) {
    return ((List<Object[]>)
            database
                .createNativeQuery(
                    """
                    SELECT o.*, p.name AS provider_name,
                           (SELECT count(*) FROM offer_prices x WHERE x.offer = o.id) AS prices
                      FROM offers o JOIN providers p ON p.id = o.provider
                     WHERE o.model = :model
                     ORDER BY o.provider, o.provider_model_id, o.region NULLS FIRST
                    """,
                    "DetailedOffer")
                .setParameter("model", model)
                .getResultList())
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
