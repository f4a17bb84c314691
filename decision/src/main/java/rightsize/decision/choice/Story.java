package rightsize.decision.choice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Evidence;
import rightsize.decision.advices.Grade;
import rightsize.decision.advices.Influence;
import rightsize.decision.advices.OptionName;
import rightsize.decision.advices.Verdict;
import rightsize.decision.needs.Need;
import rightsize.decision.quality.EvidenceOf;
import rightsize.decision.quality.TaskScores;
import rightsize.facts.PartialDate;

/**
 * Everything that is known once the choice is made, told as an advice.
 *
 * @param fitting the options that keep every rule, each with its chance of being adequate
 * @param adequate those of them that are
 */
record Story(
    Asked asked,
    TaskScores scores,
    Chooser chooser,
    Considered considered,
    List<Candidate> fitting,
    List<Candidate> adequate,
    Optional<Candidate> advised) {

  Advice tell(Optional<Bar> bar, Advice.Snapshot snapshot, Instant at, String engine) {
    Shown shown = new Shown(asked, scores);
    List<Candidate> ties = advised.map(a -> chooser.ties(a, adequate)).orElse(List.of());
    List<Candidate> steps = advised.map(a -> chooser.ladder(a, fitting)).orElse(List.of());
    Optional<Outlook> outlook =
        bar.map(b -> new Outlook(asked, chooser, adequate, b)).filter(o -> advised.isPresent());
    Optional<Candidate> self = outlook.flatMap(o -> o.selfHosted(advised.orElseThrow()));
    Optional<Advice.SelfHosted> compared =
        self.map(s -> outlook.orElseThrow().compared(shown.option(s), s));
    Optional<Long> breakEven = compared.flatMap(Advice.SelfHosted::breakEvenRequestsMonth);
    Optional<Future> future = outlook.flatMap(o -> advised).map(a -> new Future(asked, a));
    List<Advice.Month> months = future.map(Future::projection).orElse(List.of());
    Optional<Integer> binds = Future.budgetBinds(months);
    Optional<Candidate> subject =
        advised.or(() -> fitting.stream().max(Comparator.comparingDouble(Candidate::pAdequate)));
    return new Advice(
        Optional.empty(),
        at,
        engine,
        snapshot,
        Optional.of(asked.profile()),
        bar.map(b -> b.named(asked.need())).orElse(asked.need()),
        Verdicts.of(asked, advised, adequate, fitting, binds.isPresent(), current(shown, bar)),
        bar.map(Bar::shown),
        advised.map(shown::option),
        ties.stream().map(shown::option).toList(),
        steps(shown, steps),
        noDifferencePast(steps),
        compared,
        Ranking.of(fitting, asked.qualityFirst()).stream().map(shown::option).toList(),
        considered.count,
        considered.sieve.exclusions(),
        considered.sieve.confirmations(),
        new NotKnown(asked, scores, fitting, advised).notes(),
        Trials.of(advised, steps, fitting),
        outlook.map(o -> o.sensitivity(advised.orElseThrow(), breakEven, self)).orElse(List.of()),
        months,
        binds,
        future.map(Future::horizons).orElse(List.of()),
        future.map(Future::limits).orElse(List.of()),
        bar.flatMap(b -> advised.map(a -> new Triggers(asked, b, a).all())).orElse(List.of()),
        evidence(subject),
        influence(subject),
        pricesDated(ties),
        StepZeros.of(asked.need().task()),
        asked.rate());
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
    Optional<Candidate> last = steps.isEmpty() ? advised : Optional.of(steps.get(steps.size() - 1));
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
        .map(option -> option.place().priced())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .map(PartialDate::text);
  }
}
