package rightsize.catalog.models;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rightsize.catalog.facts.AsOf;
import rightsize.rest.problems.Problem;

/**
 * A filter as SQL over {@code models m}: texts with named parameters, never with values in them.
 *
 * @param asOf the day it asks about
 * @param sql condition by the name of the filter
 * @param values what the parameters stand for
 * @param search what is searched for, if anything
 */
record Conditions(
    AsOf asOf, Map<String, String> sql, Map<String, Object> values, Optional<Search> search) {

  /**
   * @throws Problem 400 for what could never fit
   */
  static Conditions of(ModelFilter filter) {
    return new Narrowing(filter).conditions();
  }

  /** A question with these conditions, its parameters said. */
  Query query(EntityManager database, String sql) {
    return said(database.createNativeQuery(asOf.of(sql)));
  }

  /**
   * @param mapping of its rows
   */
  Query query(EntityManager database, String sql, String mapping) {
    return said(database.createNativeQuery(asOf.of(sql), mapping));
  }

  private Query said(Query query) {
    values.forEach(query::setParameter);
    return asOf.in(query);
  }

  /** All of them. */
  String where() {
    return where(sql.values().stream());
  }

  /** What is searched for, which no option leaves out. */
  String searched() {
    return where(search.stream().map(Search::condition));
  }

  /** A column for each of the others that says whether it holds: {@code , (...) AS fits_family}. */
  String flags() {
    return filters()
        .map(each -> ", (" + sql.get(each) + ") AS fits_" + each)
        .collect(Collectors.joining());
  }

  /** That these columns hold, all but one. */
  String fitting(String without) {
    return where(filters().filter(each -> !each.equals(without)).map(each -> "m.fits_" + each));
  }

  private Stream<String> filters() {
    return sql.keySet().stream().filter(each -> !each.equals("q"));
  }

  private static String where(Stream<String> conditions) {
    return conditions
        .map(each -> " AND (" + each + ")")
        .collect(Collectors.joining("", " WHERE true", ""));
  }

  /** By name unless told; what is searched for, the best first. */
  Models.Sorting sorting(ModelOrder order, ModelOrder.Direction direction) {
    ModelOrder usual = search.isPresent() ? ModelOrder.RELEVANCE : ModelOrder.NAME;
    ModelOrder by = order == null ? usual : order;
    if (by == ModelOrder.RELEVANCE && search.isEmpty()) {
      throw Problem.parameter("orderBy", "relevance to what? It needs q");
    }
    ModelOrder.Direction natural =
        by == ModelOrder.RELEVANCE ? ModelOrder.Direction.DESC : ModelOrder.Direction.ASC;
    return new Models.Sorting(by, direction == null ? natural : direction);
  }

  /** The sort key as SQL. */
  String key(Models.Sorting sorting) {
    return sorting.order() == ModelOrder.RELEVANCE
        ? search.orElseThrow().rank()
        : sorting.order().key(sorting.direction());
  }

  /** What the parameters of the sort key stand for. */
  Map<String, Object> keyValues(Models.Sorting sorting) {
    return sorting.order() == ModelOrder.RELEVANCE ? search.orElseThrow().rankValues() : Map.of();
  }
}
