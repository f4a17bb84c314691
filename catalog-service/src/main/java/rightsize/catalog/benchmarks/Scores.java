package rightsize.catalog.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rightsize.catalog.facts.AsOf;
import rightsize.catalog.facts.ById;

/** The scores of the catalogue. */
@ApplicationScoped
public class Scores implements ById<Score> {

  /** Of what one source says of the same thing, the newest. */
  private static final String SHOWN =
      """
      SELECT DISTINCT ON (s.model, s.benchmark, s.configuration, s.variant, s.source) s.*
        FROM scores s
       %s
       ORDER BY s.model, s.benchmark, s.configuration NULLS FIRST, s.variant NULLS FIRST, s.source,
                s.by_hand DESC, first_day(s.observed_on) DESC, s.id DESC
      """;

  private final EntityManager database;
  private final Benchmarks benchmarks;

  public Scores(EntityManager database, Benchmarks benchmarks) {
    this.database = database;
    this.benchmarks = benchmarks;
  }

  /** Everything shown, in a fixed order. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  public List<Score> shown() {
    return database.createNativeQuery(SHOWN.formatted(""), Score.class).getResultList();
  }

  /** What is shown of one model, with the benchmark's name and category. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  public List<ObjectNode> detailsOfModel(String model, AsOf asOf) {
    Query query =
        database.createNativeQuery(
            asOf.ofModel(SHOWN.formatted("WHERE s.model = :model")), Score.class);
    List<Score> shown = asOf.in(query).setParameter("model", model).getResultList();
    Map<String, Benchmark> named =
        benchmarks
            .list("id in ?1", shown.stream().map(Score::benchmark).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Benchmark::key, Function.identity()));
    return shown.stream().map(score -> score.json(named.get(score.benchmark()))).toList();
  }
}
