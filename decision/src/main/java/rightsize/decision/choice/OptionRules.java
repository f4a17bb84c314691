package rightsize.decision.choice;

import java.util.List;

/**
 * The rules about a model in one place, at a provider or on machines, in the order in which they
 * are asked: the first that is broken is the reason told.
 */
final class OptionRules {
  static final List<Rule<Candidate>> ALL =
      List.of(
          new Rule<>(
              "on_premises",
              "What must stay on the asker's premises runs on the asker's own machines.",
              DataRules::staysOnPremisesWhereAsked),
          new Rule<>(
              "hardware_where",
              "An option runs where the asker allows.",
              DataRules::runsWhereTheAskerAllows),
          new Rule<>(
              "training_use",
              "Where training on requests is ruled out, the provider must not train on them.",
              DataRules::providerDoesNotTrainOnRequests),
          new Rule<>(
              "retention",
              "A provider must not keep requests longer than allowed.",
              DataRules::providerKeepsRequestsNoLongerThanAllowed),
          new Rule<>(
              "residency",
              "Requests must be processed in an allowed region.",
              DataRules::requestsStayInAllowedRegions),
          new Rule<>(
              "retires_within_horizon",
              "A model that its provider ends within the planned time is not advised.",
              LoadRules::livesThroughTheHorizon),
          new Rule<>(
              "context",
              "Question and answer must fit the context together.",
              LoadRules::requestFitsTheContext),
          new Rule<>(
              "memory",
              "A build must fit its accelerators with probability 0.95.",
              LoadRules::buildFitsTheMemory),
          new Rule<>(
              "answer_time",
              "Where a speed is predicted, the answer time must be kept with probability 0.9.",
              LoadRules::predictedSpeedKeepsTheAnswerTime),
          new Rule<>(
              "accelerator_count",
              "An option uses no more accelerators than there are.",
              LoadRules::acceleratorsAreEnough),
          new Rule<>(
              "price_unknown",
              "An option without a known price is not advised: unknown is not free.",
              PriceRules::priceIsKnown),
          new Rule<>(
              "budget",
              "The monthly cost must stay within the budget with probability 0.8.",
              PriceRules::costStaysWithinTheBudget));

  private OptionRules() {}
}
