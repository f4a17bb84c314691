package rightsize.catalog.facts;

import jakarta.persistence.Query;
import java.time.LocalDate;

/**
 * A day that is looked back to: the catalogue as it would be shown had nothing been observed after
 * it. What was not observed by then is unknown; a model or an offer is there when a fact of it had
 * been observed, a price of it had begun, or it had been entered.
 *
 * @param day null for what is shown today
 */
public record AsOf(LocalDate day) {

  public static final AsOf TODAY = new AsOf(null);

  /** They stand before the tables of today, which have the same names. */
  private static final String TABLES =
      """
      WITH offers_there AS MATERIALIZED (
        SELECT offers_there((SELECT array_agg(o.id) FROM offers o WHERE o.model %1$s),
                            :as_of) AS id),
      models_there AS MATERIALIZED (
        SELECT known_by('models', (SELECT array_agg(m.id) FROM models m WHERE m.id %1$s),
                        :as_of) AS id
        UNION SELECT o.model FROM offers o JOIN offers_there USING (id)),
      models AS (
        SELECT * FROM models_on((SELECT array_agg(id) FROM models_there), :as_of)),
      offers AS (
        SELECT * FROM offers_on((SELECT array_agg(id) FROM offers_there), :as_of)),
      builds AS (
        SELECT * FROM builds_on((SELECT array_agg(b.id) FROM builds b
                                  WHERE b.model %1$s), :as_of)),
      scores AS (SELECT * FROM scores s WHERE first_day(s.observed_on) <= :as_of),
      speeds AS (SELECT * FROM speeds s WHERE first_day(s.observed_on) <= :as_of)
      """;

  /** The day, or for today {@code infinity}: what is dated ahead is shown as well. */
  String last() {
    return day == null ? "infinity" : day.toString();
  }

  /** A question that reads models, offers, builds, scores or speeds, asked of this day. */
  public String of(String sql) {
    return asked(sql, "IS NOT NULL");
  }

  /** The same of one {@code :model}; it costs no more than that. */
  public String ofModel(String sql) {
    return asked(sql, "= :model");
  }

  private String asked(String sql, String models) {
    if (day == null) {
      return sql;
    }
    String tables = TABLES.formatted(models);
    return sql.startsWith("WITH ") ? tables + ", " + sql.substring(5) : tables + sql;
  }

  /** Says the day to such a question. */
  public Query in(Query query) {
    return day == null ? query : query.setParameter("as_of", day);
  }
}
