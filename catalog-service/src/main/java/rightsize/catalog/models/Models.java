package rightsize.catalog.models;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import rightsize.catalog.facts.AsOf;

/** The models of the catalogue. */
@ApplicationScoped
public class Models implements PanacheRepositoryBase<Model, String> {

  /** A page in one statement: ids that match, the page of them, and what the list shows of each. */
  private static final String PAGE =
      """
      WITH matching AS MATERIALIZED (SELECT m.id, %1$s AS key FROM models m %2$s)
      SELECT m.*, p.key::text AS sort_key, d.name AS developer_name,
             (SELECT count(*) FROM offers o WHERE o.model = m.id) AS offers,
             (SELECT count(*) FROM scores s WHERE s.model = m.id) AS scores,
             (SELECT jsonb_build_object('offer', o.id, 'provider', o.provider, 'provider_name',
                       v.name, 'from', o.price -> 'from', 'input', o.price -> 'input', 'output',
                       o.price -> 'output', 'source', o.price -> 'source', 'on', o.price -> 'on')
                FROM offers o JOIN providers v ON v.id = o.provider
               WHERE o.model = m.id AND o.input_price IS NOT NULL
                 AND o.shown ->> 'status' IS DISTINCT FROM 'retired'
               ORDER BY o.input_price, o.output_price, o.id LIMIT 1)::text AS cheapest,
             (SELECT count(*) FROM matching) AS total
        FROM (SELECT * FROM matching %3$s ORDER BY key %4$s, id %4$s LIMIT :rows) p
        JOIN models m ON m.id = p.id
        JOIN developers d ON d.id = m.developer
       ORDER BY p.key %4$s, p.id %4$s
      """;

  private final EntityManager database;

  public Models(EntityManager database) {
    this.database = database;
  }

  /**
   * @param after sort key and id of the last model of the page before
   * @param rows how many to read
   */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  List<ListedModel> page(
      Conditions conditions, Sorting sorting, Optional<List<String>> after, int rows) {
    String direction = sorting.direction().name();
    String sql =
        PAGE.formatted(
            conditions.key(sorting),
            conditions.where(),
            after.isEmpty() ? "" : sorting.following(),
            direction);
    Query query = conditions.query(database, sql, "ListedModel").setParameter("rows", rows);
    conditions.keyValues(sorting).forEach(query::setParameter);
    after.ifPresent(keys -> query.setParameter("key", keys.get(0)).setParameter("id", keys.get(1)));
    return ((List<Object[]>) query.getResultList()).stream().map(ListedModel::of).toList();
  }

  /** A model as it was known on a day; empty where nothing was. */
  Optional<Model> on(AsOf asOf, String id) {
    Query query =
        database.createNativeQuery(
            asOf.ofModel("SELECT m.* FROM models m WHERE m.id = :model"), Model.class);
    return asOf.in(query).setParameter("model", id).getResultStream().findFirst();
  }

  /** All that match, in their order. */
  List<Model> all(ModelListQuery query) {
    Conditions conditions = Conditions.of(query);
    return page(conditions, query.sorting(conditions), Optional.empty(), Integer.MAX_VALUE).stream()
        .map(ListedModel::model)
        .toList();
  }

  /** Order and direction of a list. */
  record Sorting(ModelOrder order, ModelOrder.Direction direction) {

    String following() {
      return "WHERE (key, id) %s (%s, CAST(:id AS text))"
          .formatted(direction.after(), order.bound("key"));
    }
  }
}
