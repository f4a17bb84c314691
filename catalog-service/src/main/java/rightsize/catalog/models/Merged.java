package rightsize.catalog.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import rightsize.catalog.facts.Sql;
import rightsize.rest.problems.Problem;

/** Models that were merged into others: their old addresses point to those. */
@ApplicationScoped
public class Merged {

  private final EntityManager database;

  public Merged(EntityManager database) {
    this.database = database;
  }

  /** The model that stands for one now; empty when that was never merged. */
  public static Optional<String> into(Connection database, String model) {
    return Optional.ofNullable(Sql.texts(database, "SELECT merged_into(?)", model).get(0));
  }

  /** The ones that stand for some models, null for those never merged, in their order. */
  static List<String> into(Connection database, List<String> models) {
    return Sql.texts(
        database,
        "SELECT merged_into(n.id) FROM unnest(?::text[]) WITH ORDINALITY AS n (id, place)"
            + " ORDER BY n.place",
        models);
  }

  /**
   * Not there, or gone with a pointer: whoever keeps the old address should change it, and not
   * mistake the other model for this one.
   *
   * @throws Problem 410 with {@code merged_into} when it was merged
   */
  void requireUnmerged(String model) {
    Object into =
        database
            .createNativeQuery("SELECT merged_into(:model)")
            .setParameter("model", model)
            .getSingleResult();
    if (into != null) {
      throw Problem.of(410, "merged", "This model was merged into another")
          .detail("it is " + into + " now")
          .with("merged_into", into);
    }
  }
}
