package rightsize.decision.standings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rightsize.decision.market.Standing;
import rightsize.decision.needs.Task;

/**
 * From reports to standings, one per model and task, in the order of model and task. The result
 * does not depend on the order of the reports.
 *
 * <ul>
 *   <li>A person has one voice per model, task and month.
 *   <li>A team is one witness: its spread of {@value #TEAM_SPREAD} logits stays however many
 *       reports it files.
 *   <li>All unverified people of a month are one witness together, with a spread of {@value
 *       #CROWD_SPREAD}.
 *   <li>Variance doubles every {@value #HALF_LIFE_DAYS} days, but for pinned builds.
 *   <li>Below {@value #TEAMS_NEEDED} verified teams a standing is shown and does not count.
 * </ul>
 */
public final class Standings {

  static final double TEAM_SPREAD = .6;
  static final double CROWD_SPREAD = 2.5;
  static final int HALF_LIFE_DAYS = 180;
  static final int TEAMS_NEEDED = 3;

  /** Two-sided 90 %. */
  private static final double INTERVAL = 1.6448536269514722;

  private Standings() {}

  /**
   * @param counted the reports that count: held and refused ones are not among them
   * @param today the day whose age they have
   */
  public static List<Standing> of(Collection<Experience> counted, LocalDate today) {
    Map<Subject, List<Experience>> bySubject =
        counted.stream()
            .collect(groupingBy(e -> new Subject(e.model(), e.task()), TreeMap::new, toList()));
    List<Standing> standings = new ArrayList<>();
    bySubject.forEach((subject, reports) -> standings.add(one(subject, reports, today)));
    return standings;
  }

  private static Standing one(Subject subject, List<Experience> reports, LocalDate today) {
    Consensus consensus = Consensus.of(witnesses(reports, today));
    int teams =
        (int)
            reports.stream().filter(Experience::verified).map(Experience::team).distinct().count();
    double half = INTERVAL * Math.sqrt(consensus.variance());
    return new Standing(
        subject.model(),
        subject.task(),
        reports.size(),
        teams,
        round(consensus.logit()),
        round(consensus.variance()),
        round(Logits.probability(consensus.logit())),
        round(Logits.probability(consensus.logit() - half)),
        round(Logits.probability(consensus.logit() + half)),
        teams >= TEAMS_NEEDED,
        teams >= TEAMS_NEEDED ? List.of() : List.of("teams:" + TEAMS_NEEDED + ":" + teams),
        consensus.contested());
  }

  private static List<Witness> witnesses(List<Experience> reports, LocalDate today) {
    Map<Source, List<Signal>> voices = new TreeMap<>();
    reports.stream()
        .collect(groupingBy(Standings::voice, TreeMap::new, toList()))
        .forEach(
            (voice, said) ->
                voices
                    .computeIfAbsent(voice.source(), ignored -> new ArrayList<>())
                    .add(Signal.oneVoice(said.stream().map(e -> signal(e, today)).toList())));
    List<Witness> witnesses = new ArrayList<>();
    voices.forEach(
        (source, signals) -> {
          Signal pooled = Signal.pooled(signals);
          double spread = source.verified() ? TEAM_SPREAD : CROWD_SPREAD;
          witnesses.add(
              new Witness(pooled.logit(), pooled.varianceWith(spread), source.verified()));
        });
    return witnesses;
  }

  private static Signal signal(Experience experience, LocalDate today) {
    long age = Math.max(0, ChronoUnit.DAYS.between(experience.observedOn(), today));
    double ageing = experience.pinned() ? 1 : StrictMath.pow(2, (double) age / HALF_LIFE_DAYS);
    return new Signal(experience.outcome().logit(), experience.outcome().variance(), ageing);
  }

  private static Voice voice(Experience e) {
    YearMonth month = YearMonth.from(e.observedOn());
    Source source = e.verified() ? new Source(true, e.team()) : new Source(false, month.toString());
    return new Voice(source, e.author(), month.toString());
  }

  /** Six decimals: what is shown and hashed must not depend on the last bit. */
  private static double round(double value) {
    return StrictMath.rint(value * 1e6) / 1e6;
  }

  private record Subject(String model, Task task) implements Comparable<Subject> {
    @Override
    public int compareTo(Subject other) {
      return Comparator.comparing(Subject::model).thenComparing(Subject::task).compare(this, other);
    }
  }

  /** A team, or the month of an unverified crowd. */
  private record Source(boolean verified, String name) implements Comparable<Source> {
    @Override
    public int compareTo(Source other) {
      return Comparator.comparing(Source::verified)
          .thenComparing(Source::name)
          .compare(this, other);
    }
  }

  private record Voice(Source source, String author, String month) implements Comparable<Voice> {
    @Override
    public int compareTo(Voice other) {
      return Comparator.comparing(Voice::source)
          .thenComparing(Voice::author)
          .thenComparing(Voice::month)
          .compare(this, other);
    }
  }
}
