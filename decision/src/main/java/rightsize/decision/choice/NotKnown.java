package rightsize.decision.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rightsize.decision.advices.Note;
import rightsize.decision.market.Model;
import rightsize.decision.needs.Need;
import rightsize.decision.quality.TaskScores;

/** What nobody knows and the asker should hear: one method for each kind of gap. */
record NotKnown(
    Asked asked, TaskScores scores, List<Candidate> fitting, Optional<Candidate> advised) {

  private static final double NEARLY_ALL = .99;

  List<Note> notes() {
    return Stream.of(
            answerTime(),
            languages(),
            languageEvidence(),
            cpu(),
            taskEvidence(),
            reranking(),
            exchangeRate())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Note> answerTime() {
    if (!asked.timed() || advised.filter(a -> !a.pace().isKnown()).isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("option", advised.get().named().providerName().orElse(""));
    asked.latency().ttftMs().ifPresent(ms -> facts.put("ttft_ms", ms));
    asked.latency().e2eMs().ifPresent(ms -> facts.put("e2e_ms", ms));
    return note(
        "answer_time", "whether the provider answers within the asked time is not known", facts);
  }

  private Optional<Note> languages() {
    long silent =
        fitting.stream()
            .map(Candidate::model)
            .filter(m -> !m.languages().isKnown())
            .map(Model::id)
            .distinct()
            .count();
    return asked.foreign() && silent > 0
        ? note("languages", "of some models nobody states the languages", Map.of("models", silent))
        : Optional.empty();
  }

  private Optional<Note> languageEvidence() {
    List<String> untested =
        advised.stream()
            .flatMap(
                a ->
                    asked.need().languages().stream()
                        .map(Need.LanguageShare::code)
                        .filter(l -> !l.equals("en") && !scores.tested(a.model().id(), l)))
            .toList();
    return untested.isEmpty()
        ? Optional.empty()
        : note(
            "language_evidence",
            "no score of the advised model comes from a test in these languages",
            Map.of("languages", untested));
  }

  private Optional<Note> cpu() {
    return asked.need().hardware().flatMap(Need.Hardware::cpuAllowed).orElse(false)
            && advised.filter(Candidate::runsOnCpu).isEmpty()
        ? note(
            "cpu",
            "whether a machine without accelerator is quick enough is not known: try it",
            Map.of())
        : Optional.empty();
  }

  private Optional<Note> taskEvidence() {
    return scores.covered() < NEARLY_ALL
        ? note(
            "task_evidence",
            "for a part of what the task needs the catalogue has no benchmark",
            Map.of("covered_percent", Math.round(100 * scores.covered())))
        : Optional.empty();
  }

  private Optional<Note> reranking() {
    return asked
        .need()
        .resultsRerankedPerRequest()
        .filter(results -> advised.filter(a -> !reranks(a.model())).isPresent())
        .flatMap(
            results ->
                note(
                    "reranking",
                    "reranking the results comes on top: its cost and time are not in this option",
                    Map.of("results", results)));
  }

  private static boolean reranks(Model model) {
    return model.capabilities().orElse(List.of()).contains("reranking");
  }

  private Optional<Note> exchangeRate() {
    return asked
        .need()
        .budget()
        .filter(budget -> asked.budgetUsd().isEmpty())
        .flatMap(
            budget ->
                note(
                    "exchange_rate",
                    "no exchange rate is known for the budget's currency, so it was not checked",
                    Map.of("currency", budget.currency())));
  }

  private static Optional<Note> note(String code, String text, Map<String, Object> facts) {
    return Optional.of(new Note(code, text, facts));
  }
}
