package rightsize.decision.choice;

import static rightsize.decision.choice.Ruling.KEPT;
import static rightsize.decision.choice.Ruling.broken;
import static rightsize.decision.choice.Ruling.unconfirmed;

import java.util.LinkedHashMap;
import java.util.Map;
import rightsize.decision.advices.Exclusion.Relaxation;
import rightsize.decision.market.Model;
import rightsize.decision.market.Status;
import rightsize.decision.memory.Fit;
import rightsize.decision.memory.Occupied;
import rightsize.decision.needs.Need;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/** Whether an option can carry the requests: all the time that is planned, whole, and in time. */
final class LoadRules {

  /** No model of the last years takes less. */
  private static final double SURELY_FITS = 512;

  private LoadRules() {}

  static Ruling livesThroughTheHorizon(Asked asked, Candidate option) {
    if (!(option.place() instanceof Place.Hosted(var offer, var provider))) {
      return KEPT;
    }
    if (offer.status().orElse(Status.CURRENT) == Status.RETIRED) {
      return broken(Map.of("status", "retired"));
    }
    Model model = option.model();
    return model
        .retiresOn()
        .asOptional()
        .filter(on -> on.first().isBefore(asked.horizon()))
        .map(on -> endsBefore(asked, on, model))
        .orElse(KEPT);
  }

  private static Ruling endsBefore(Asked asked, PartialDate on, Model model) {
    return broken(
        Map.of(
            "retires_on",
            on.text(),
            "planned_until",
            asked.horizon().toString(),
            "successor",
            model.successor().orElse("unknown")));
  }

  static Ruling requestFitsTheContext(Asked asked, Candidate option) {
    double needed = option.usage().contextNeeded();
    Fact<Long> context =
        option.place() instanceof Place.Hosted(var offer, var provider)
                && offer.contextTokens().isKnown()
            ? offer.contextTokens()
            : option.model().contextTokens();
    return switch (context) {
      case Fact.Known<Long>(Long tokens) when tokens < needed ->
          broken(
              Map.of("context_tokens", tokens, "needs_tokens", Math.round(needed)),
              "/tokens/input",
              Math.max(
                  0,
                  Math.round(
                      asked.need().tokens().map(Need.Tokens::input).orElse(0L) * tokens / needed
                          - 0.5)),
              "ask with shorter texts");
      case Fact.Unknown<Long> ignored when needed > SURELY_FITS ->
          unconfirmed("context_tokens", option.model().id());
      default -> KEPT;
    };
  }

  static Ruling buildFitsTheMemory(Asked asked, Candidate option) {
    if (!(option.place() instanceof Place.Machines machines)) {
      return KEPT;
    }
    if (machines.missing().isPresent()) {
      return unconfirmed(machines.missing().get(), option.model().id());
    }
    return machines
        .fit()
        .filter(fit -> !fit.fits())
        .map(
            fit ->
                broken(
                    () -> tooTight(machines, fit),
                    new Relaxation(
                        "/hardware/max_memory_gib",
                        Math.ceil(fit.needOfAll() * machines.device().memoryGib() / fit.usable()),
                        "more accelerator memory")))
        .orElse(KEPT);
  }

  private static Map<String, Object> tooTight(Place.Machines machines, Fit fit) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("need_gib", Fit.tenth(fit.needOfAll()));
    facts.put("usable_gib", Fit.tenth(fit.usableOfAll()));
    facts.put("fit", fit.level());
    machines
        .memory()
        .flatMap(Occupied::wouldFit)
        .ifPresent(
            change -> {
              facts.put("would_fit", change.code());
              facts.put("would_fit_to", change.to());
            });
    return facts;
  }

  static Ruling acceleratorsAreEnough(Asked asked, Candidate option) {
    return option.place() instanceof Place.Machines machines && option.bill().isEmpty()
        ? broken(
            Map.of("needs", machines.devices() * machines.replicas()),
            "/hardware/accelerators",
            machines.devices() * machines.replicas(),
            "more accelerators")
        : KEPT;
  }

  static Ruling predictedSpeedKeepsTheAnswerTime(Asked asked, Candidate option) {
    Pace pace = option.pace();
    return pace.inTime(asked.latency())
        ? KEPT
        : broken(
            Map.of(
                "p_in_time",
                Math.round(pace.within(asked.latency()) * 100) / 100.0,
                "e2e_ms",
                Math.round(pace.e2eMs())),
            "/latency",
            Math.round(pace.e2eMs() * 1.5),
            "allow slower answers");
  }
}
