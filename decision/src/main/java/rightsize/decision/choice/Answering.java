package rightsize.decision.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Evidence;
import rightsize.decision.advices.Grade;
import rightsize.decision.advices.Influence;
import rightsize.decision.advices.Kind;
import rightsize.decision.advices.Note;
import rightsize.decision.advices.OptionName;
import rightsize.decision.advices.Trial;
import rightsize.decision.advices.Verdict;
import rightsize.decision.market.Market;
import rightsize.decision.market.Model;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Presets;
import rightsize.decision.quality.EvidenceOf;
import rightsize.decision.quality.Judge;
import rightsize.decision.quality.TaskScores;
import rightsize.facts.PartialDate;

/** From a need to an advice over one prepared market: consider, choose, look ahead, say. */
public final class Answering {
  private static final int OPTIONS = 50;
  private static final int TRIAL_CASES = 50;

  private final Market market;
  private final Catalogue catalogue;

  public Answering(Market market) {
    this.market = market;
    this.catalogue = new Catalogue(market);
  }

  public Advice answer(
      Need stated, Judge judge, Advice.Snapshot snapshot, Instant at, String engine) {
    LocalDate today = at.atOffset(ZoneOffset.UTC).toLocalDate();
    Need need = Presets.fill(stated);
    Asked asked = Asked.of(need, market, today);
    TaskScores scores = judge.at(need);
    Considered considered = new Considered(asked, catalogue, scores);
    Optional<Bar> bar = Bar.of(asked, catalogue, scores);
    List<Candidate> fitting =
        bar.map(b -> considered.fitting.stream().map(c -> c.judged(b.pAdequate(c))).toList())
            .orElse(considered.fitting);
    List<Candidate> adequate = bar.isPresent() ? Chooser.adequate(fitting) : List.of();
    Chooser chooser = new Chooser(scores, asked.qualityFirst());
    Optional<Candidate> advised = chooser.choose(adequate, c -> true);
    Story story = new Story(asked, scores, chooser, considered, fitting, adequate, advised);
    return story.tell(bar, snapshot, at, engine);
  }

  /** Everything that is known once the choice is made. */
  private record Story(
      Asked asked,
      TaskScores scores,
      Chooser chooser,
      Considered considered,
      List<Candidate> fitting,
      List<Candidate> adequate,
      Optional<Candidate> advised) {

    Advice tell(Optional<Bar> bar, Advice.Snapshot snapshot, Instant at, String engine) {
      Shown shown = new Shown(asked);
      List<Candidate> ties = advised.map(a -> chooser.ties(a, adequate)).orElse(List.of());
      List<Candidate> steps = advised.map(a -> chooser.ladder(a, fitting)).orElse(List.of());
      Optional<Outlook> outlook =
          bar.map(b -> new Outlook(asked, chooser, adequate, b)).filter(o -> advised.isPresent());
      Optional<Candidate> self = outlook.flatMap(o -> o.selfHosted(advised.orElseThrow()));
      OptionalLong breakEven =
          self.map(s -> outlook.orElseThrow().breakEven(s)).orElse(OptionalLong.empty());
      List<Advice.Month> months =
          outlook.map(o -> o.projection(advised.orElseThrow())).orElse(List.of());
      Optional<Integer> binds = Outlook.budgetBinds(months);
      Optional<Candidate> subject =
          advised.or(() -> fitting.stream().max(Comparator.comparingDouble(Candidate::pAdequate)));
      return new Advice(
          Optional.empty(),
          at,
          engine,
          snapshot,
          filledWith(bar),
          Verdicts.of(asked, advised, adequate, fitting, binds.isPresent(), current(shown, bar)),
          bar.map(Bar::shown),
          advised.map(shown::option),
          ties.stream().map(shown::option).toList(),
          steps(shown, steps),
          noDifferencePast(steps),
          self.map(
              s ->
                  new Advice.SelfHosted(
                      shown.option(s),
                      breakEven.isPresent()
                          ? Optional.of(breakEven.getAsLong())
                          : Optional.empty())),
          ranked().map(shown::option).toList(),
          considered.count,
          considered.sieve.exclusions(),
          considered.sieve.confirmations(),
          notKnown(),
          trials(steps),
          outlook.map(o -> o.sensitivity(advised.orElseThrow(), breakEven, self)).orElse(List.of()),
          months,
          binds,
          outlook.map(o -> o.triggers(advised.orElseThrow())).orElse(List.of()),
          evidence(subject),
          influence(subject),
          pricesDated(ties),
          StepZeros.of(asked.need().task()));
    }

    private Need filledWith(Optional<Bar> bar) {
      if (bar.isEmpty()) {
        return asked.need();
      }
      Need.QualityBar old = asked.need().qualityBar().orElseThrow();
      return asked
          .need()
          .toDraft()
          .qualityBar(
              new Need.QualityBar(
                  Optional.of(bar.get().reference().id()),
                  old.score(),
                  old.dated(),
                  old.margin(),
                  old.qualityFirst()))
          .build();
    }

    private Stream<Candidate> ranked() {
      Comparator<Candidate> order =
          Comparator.comparing((Candidate c) -> !Chooser.isAdequate(c))
              .thenComparing(
                  (a, b) ->
                      Chooser.isAdequate(a)
                          ? asked.qualityFirst()
                              ? Chooser.bestFirst().compare(a, b)
                              : Chooser.BY_COST.compare(a, b)
                          : Comparator.comparingDouble(Candidate::pAdequate)
                              .reversed()
                              .thenComparing(Chooser.BY_COST)
                              .compare(a, b));
      Set<String> told = new HashSet<>();
      return fitting.stream().sorted(order).filter(c -> told.add(readsAs(c))).limit(OPTIONS);
    }

    /** Two endpoints of one provider with the same price and place read alike: one is enough. */
    private static String readsAs(Candidate c) {
      OptionName name = c.named();
      return c.kind() == Kind.HOSTED
          ? String.join(
              "\n",
              c.model().id(),
              name.provider().orElse(""),
              name.region().orElse(""),
              Double.toString(c.usd()))
          : c.id();
    }

    private List<Advice.Step> steps(Shown shown, List<Candidate> steps) {
      List<Advice.Step> result = new ArrayList<>();
      for (Candidate step : steps) {
        Candidate from = advised.orElseThrow();
        result.add(
            new Advice.Step(
                shown.option(step),
                shown.gain(from, step, Bar.sdBetween(scores, step, from)),
                Math.round((step.usd() - from.usd()) * 100) / 100.0));
      }
      return result;
    }

    /** Named when dearer models remain whose gain over the last step cannot be shown. */
    private Optional<OptionName> noDifferencePast(List<Candidate> steps) {
      Optional<Candidate> last =
          steps.isEmpty() ? advised : Optional.of(steps.get(steps.size() - 1));
      return last.filter(l -> fitting.stream().anyMatch(c -> c.usd() > l.usd()))
          .map(Candidate::named);
    }

    private Optional<Verdict.Current> current(Shown shown, Optional<Bar> bar) {
      Optional<Need.Current> runs = asked.need().current();
      if (runs.isEmpty() || advised.isEmpty() || bar.isEmpty()) {
        return Optional.empty();
      }
      return Running.find(considered, runs.get(), bar.get())
          .map(
              running ->
                  Verdicts.current(
                      advised.get(),
                      running,
                      running.pAdequate() >= Bar.ADEQUATE,
                      shown.gain(
                          running, advised.get(), Bar.sdBetween(scores, running, advised.get()))));
    }

    private List<Trial> trials(List<Candidate> steps) {
      Stream<Candidate> first =
          advised.isPresent()
              ? Stream.concat(advised.stream(), steps.stream().limit(1))
              : Chooser.cheapestOfEachModel(fitting).stream()
                  .filter(c -> c.pAdequate() >= Verdicts.WORTH_A_TRIAL)
                  .sorted(
                      Comparator.comparingDouble(Candidate::pAdequate)
                          .reversed()
                          .thenComparing(Chooser.BY_COST))
                  .limit(2);
      return first.map(Story::trial).toList();
    }

    /** A pilot of n cases has the variance of n coin tosses. */
    private static Trial trial(Candidate c) {
      double p = Math.min(.98, Math.max(.02, c.score() / 100));
      double pilot = 1e4 * p * (1 - p) / TRIAL_CASES;
      double after = StrictMath.sqrt(1 / (1 / (c.sd() * c.sd()) + 1 / pilot));
      return new Trial(c.named(), TRIAL_CASES, Bar.tenth(c.sd()), Bar.tenth(after));
    }

    private List<Note> notKnown() {
      List<Note> notes = new ArrayList<>();
      Need.Latency limit = asked.latency();
      boolean timed =
          limit.ttftMs().isPresent() || limit.tpotMs().isPresent() || limit.e2eMs().isPresent();
      if (timed && advised.filter(a -> !a.pace().isKnown()).isPresent()) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("option", advised.get().named().providerName().orElse(""));
        limit.ttftMs().ifPresent(ms -> facts.put("ttft_ms", ms));
        limit.e2eMs().ifPresent(ms -> facts.put("e2e_ms", ms));
        notes.add(
            new Note(
                "answer_time",
                "whether the provider answers within the asked time is not known",
                facts));
      }
      long silent =
          fitting.stream()
              .map(Candidate::model)
              .filter(m -> !m.languages().isKnown())
              .map(Model::id)
              .distinct()
              .count();
      boolean foreign = asked.need().languages().stream().anyMatch(l -> !l.code().equals("en"));
      if (foreign && silent > 0) {
        notes.add(
            new Note(
                "languages",
                "of some models nobody states the languages",
                Map.of("models", silent)));
      }
      List<String> untested =
          advised.stream()
              .flatMap(
                  a ->
                      asked.need().languages().stream()
                          .map(Need.LanguageShare::code)
                          .filter(l -> !l.equals("en") && !scores.tested(a.model().id(), l)))
              .toList();
      if (!untested.isEmpty()) {
        notes.add(
            new Note(
                "language_evidence",
                "no score of the advised model comes from a test in these languages",
                Map.of("languages", untested)));
      }
      if (asked.need().hardware().flatMap(Need.Hardware::cpuAllowed).orElse(false)
          && advised.filter(Candidate::runsOnCpu).isEmpty()) {
        notes.add(
            new Note(
                "cpu",
                "whether a machine without accelerator is quick enough is not known: try it",
                Map.of()));
      }
      if (scores.covered() < .99) {
        notes.add(
            new Note(
                "task_evidence",
                "for a part of what the task needs the catalogue has no benchmark",
                Map.of("covered_percent", Math.round(100 * scores.covered()))));
      }
      if (asked.need().resultsRerankedPerRequest().isPresent()
          && advised
              .filter(a -> !a.model().capabilities().orElse(List.of()).contains("reranking"))
              .isPresent()) {
        notes.add(
            new Note(
                "reranking",
                "reranking the results comes on top: its cost and time are not in this option",
                Map.of("results", asked.need().resultsRerankedPerRequest().get())));
      }
      if (asked.need().budget().isPresent() && asked.budgetUsd().isEmpty()) {
        notes.add(
            new Note(
                "exchange_rate",
                "no exchange rate is known for the budget's currency, so it was not checked",
                Map.of("currency", asked.need().budget().get().currency())));
      }
      return notes;
    }

    private Evidence evidence(Optional<Candidate> subject) {
      if (subject.isEmpty()) {
        return new Evidence(Grade.D, 0, 0, 0, Optional.empty(), List.of());
      }
      EvidenceOf of = scores.evidence(subject.get().model().id());
      return new Evidence(
          subject.get().expected().grade(),
          of.scores(),
          of.independent(),
          of.vendor(),
          of.newest().map(PartialDate::text),
          of.items());
    }

    private Optional<Influence> influence(Optional<Candidate> subject) {
      return subject.flatMap(c -> c.expected().influence());
    }

    private Optional<String> pricesDated(List<Candidate> ties) {
      return Stream.concat(advised.stream(), ties.stream())
          .map(Story::priceDate)
          .flatMap(Optional::stream)
          .min(Comparator.naturalOrder())
          .map(PartialDate::text);
    }

    private static Optional<PartialDate> priceDate(Candidate c) {
      return switch (c.place()) {
        case Place.Hosted hosted ->
            hosted.offer().price().asOptional().map(p -> p.on().orElse(p.from()));
        case Place.Machines machines ->
            machines.device().accelerator().rent().asOptional().map(r -> r.from());
      };
    }
  }
}
