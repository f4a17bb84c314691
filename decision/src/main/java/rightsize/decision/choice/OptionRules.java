package rightsize.decision.choice;

import static rightsize.decision.choice.Ruling.KEPT;
import static rightsize.decision.choice.Ruling.broken;
import static rightsize.decision.choice.Ruling.unconfirmed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.advices.Kind;
import rightsize.decision.cost.Bill;
import rightsize.decision.market.Model;
import rightsize.decision.market.Provider;
import rightsize.decision.market.Provider.TrainingUse;
import rightsize.decision.market.Provider.ZeroRetention;
import rightsize.decision.market.Status;
import rightsize.decision.needs.Need;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/** The rules about a model in one place: at a provider or on machines. */
final class OptionRules {
  static final List<Rule<Candidate>> ALL =
      List.of(
          new Rule<>(
              "on_premises",
              "What must stay on the asker's premises runs on the asker's own machines.",
              OptionRules::staysOnPremisesWhereAsked),
          new Rule<>(
              "hardware_where",
              "An option runs where the asker allows.",
              OptionRules::runsWhereTheAskerAllows),
          new Rule<>(
              "training_use",
              "Where training on requests is ruled out, the provider must not train on them.",
              OptionRules::providerDoesNotTrainOnRequests),
          new Rule<>(
              "retention",
              "A provider must not keep requests longer than allowed.",
              OptionRules::providerKeepsRequestsNoLongerThanAllowed),
          new Rule<>(
              "residency",
              "Requests must be processed in an allowed region.",
              OptionRules::requestsStayInAllowedRegions),
          new Rule<>(
              "retires_within_horizon",
              "A model that its provider ends within the planned time is not advised.",
              OptionRules::livesThroughTheHorizon),
          new Rule<>(
              "context",
              "Question and answer must fit the context together.",
              OptionRules::requestFitsTheContext),
          new Rule<>(
              "memory",
              "A build must fit its accelerators with probability 0.95.",
              OptionRules::buildFitsTheMemory),
          new Rule<>(
              "answer_time",
              "Where a speed is predicted, the answer time must be kept with probability 0.9.",
              OptionRules::predictedSpeedKeepsTheAnswerTime),
          new Rule<>(
              "accelerator_count",
              "An option uses no more accelerators than there are.",
              OptionRules::acceleratorsAreEnough),
          new Rule<>(
              "price_unknown",
              "An option without a known price is not advised: unknown is not free.",
              OptionRules::priceIsKnown),
          new Rule<>(
              "budget",
              "The monthly cost must stay within the budget with probability 0.8.",
              OptionRules::costStaysWithinTheBudget));

  private static final double IN_TIME = .9;
  private static final double AFFORDABLE = .8;

  private OptionRules() {}

  static Ruling staysOnPremisesWhereAsked(Asked asked, Candidate option) {
    return !asked.onPremises() || option.kind() == Kind.OWNED
        ? KEPT
        : broken(
            Map.of("runs", option.kind().toString()),
            "/data_rules/on_premises",
            false,
            "let requests leave the premises");
  }

  static Ruling runsWhereTheAskerAllows(Asked asked, Candidate option) {
    boolean allowed =
        switch (asked.where()) {
          case ANY -> true;
          case HOSTED -> option.kind() == Kind.HOSTED;
          case RENTED -> option.kind() == Kind.RENTED;
          case OWN -> option.kind() == Kind.OWNED;
          case SELF_HOSTED -> option.kind() != Kind.HOSTED;
        };
    return allowed
        ? KEPT
        : broken(
            Map.of("runs", option.kind().toString(), "allowed", asked.where().toString()),
            "/hardware/where",
            "any",
            "allow it to run there");
  }

  static Ruling providerDoesNotTrainOnRequests(Asked asked, Candidate option) {
    if (!asked.dataRules().noTraining().orElse(false)
        || !(option.place() instanceof Place.Hosted(var offer, Optional<Provider> provider))) {
      return KEPT;
    }
    return switch (provider.map(Provider::trainingUse).orElse(Fact.unknown())) {
      case Fact.Known<TrainingUse>(TrainingUse use) when use == TrainingUse.ALWAYS ->
          broken(
              Map.of("training_use", use.toString()),
              "/data_rules/no_training",
              false,
              "allow training on requests");
      case Fact.Unknown<TrainingUse> ignored -> unconfirmed("training_use", offer.provider());
      default -> KEPT;
    };
  }

  static Ruling providerKeepsRequestsNoLongerThanAllowed(Asked asked, Candidate option) {
    Optional<Integer> most = asked.dataRules().maxRetentionDays();
    if (most.isEmpty()
        || !(option.place() instanceof Place.Hosted(var offer, Optional<Provider> provider))) {
      return KEPT;
    }
    ZeroRetention zero =
        provider.flatMap(p -> p.zeroRetention().asOptional()).orElse(ZeroRetention.UNAVAILABLE);
    if (zero != ZeroRetention.UNAVAILABLE) {
      return KEPT;
    }
    return switch (provider.map(Provider::retentionDays).orElse(Fact.unknown())) {
      case Fact.Known<Integer>(Integer days) when days > most.get() ->
          broken(
              Map.of("retention_days", days, "allowed_days", most.get()),
              "/data_rules/max_retention_days",
              days,
              "allow " + days + " days");
      case Fact.Unknown<Integer> ignored -> unconfirmed("retention_days", offer.provider());
      default -> KEPT;
    };
  }

  static Ruling requestsStayInAllowedRegions(Asked asked, Candidate option) {
    List<String> allowed = asked.residency();
    if (allowed.isEmpty() || option.kind() == Kind.OWNED) {
      return KEPT;
    }
    if (!(option.place() instanceof Place.Hosted(var offer, Optional<Provider> provider))) {
      return unconfirmed("region", "rented:" + option.named().accelerator().orElse(""));
    }
    if (offer.region() instanceof Fact.Known<String>(String region)) {
      return allowed.contains(region) ? KEPT : outside(List.of(region), allowed);
    }
    return switch (provider.map(Provider::regions).orElse(Fact.unknown())) {
      case Fact.Known<List<String>>(List<String> regions)
          when regions.stream().noneMatch(allowed::contains) ->
          outside(regions, allowed);
      case Fact.Unknown<List<String>> ignored -> unconfirmed("regions", offer.provider());
      default -> KEPT;
    };
  }

  private static Ruling outside(List<String> regions, List<String> allowed) {
    return broken(
        Map.of("regions", regions, "allowed", allowed),
        "/data_rules/residency",
        regions,
        "allow these regions");
  }

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

  /** No model of the last years takes less. */
  private static final double SURELY_FITS = 512;

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
                    Map.of(
                        "need_gib", Math.round(fit.need() * 10) / 10.0,
                        "usable_gib", Math.round(fit.usable() * 10) / 10.0,
                        "fit", fit.level()),
                    "/hardware/max_memory_gib",
                    Math.ceil(fit.need() / machines.device().usableShare()),
                    "more accelerator memory"))
        .orElse(KEPT);
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
    Need.Latency limit = asked.latency();
    double p =
        option
            .pace()
            .within(
                limit.ttftMs().orElse(Double.POSITIVE_INFINITY),
                limit.tpotMs().orElse(Double.POSITIVE_INFINITY),
                limit.e2eMs().orElse(Double.POSITIVE_INFINITY));
    return p >= IN_TIME
        ? KEPT
        : broken(
            Map.of(
                "p_in_time",
                Math.round(p * 100) / 100.0,
                "e2e_ms",
                Math.round(option.pace().e2eMs())),
            "/latency",
            Math.round(option.pace().e2eMs() * 1.5),
            "allow slower answers");
  }

  static Ruling priceIsKnown(Asked asked, Candidate option) {
    if (option.bill().isPresent()) {
      return KEPT;
    }
    String subject =
        option.place() instanceof Place.Hosted(var offer, var provider)
            ? offer.provider() + " " + offer.providerModelId()
            : option.model().id();
    return unconfirmed(option.missingPrice(), subject);
  }

  static Ruling costStaysWithinTheBudget(Asked asked, Candidate option) {
    if (asked.budgetUsd().isEmpty()) {
      return KEPT;
    }
    double budget = asked.budgetUsd().getAsDouble();
    Bill bill = option.bill().orElseThrow();
    double p = bill.within(budget);
    return p >= AFFORDABLE
        ? KEPT
        : broken(
            Map.of(
                "cost_month_usd", Bill.cents(bill.usd()),
                "budget_usd", Bill.cents(budget),
                "p_within", Math.round(p * 100) / 100.0),
            "/budget/amount",
            inOwnCurrency(asked, Affordable.from(bill)),
            "a larger budget");
  }

  private static double inOwnCurrency(Asked asked, double usd) {
    double perUnit =
        asked.budgetUsd().orElse(1)
            / asked.need().budget().map(b -> b.amount().doubleValue()).orElse(1.0);
    return Math.ceil(usd / perUnit);
  }
}
