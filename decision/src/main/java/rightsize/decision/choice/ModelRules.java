package rightsize.decision.choice;

import static rightsize.decision.choice.Ruling.KEPT;
import static rightsize.decision.choice.Ruling.broken;
import static rightsize.decision.choice.Ruling.unconfirmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rightsize.decision.market.CommercialUse;
import rightsize.decision.market.Model;
import rightsize.decision.market.Status;
import rightsize.decision.needs.Need;
import rightsize.facts.Fact;

/**
 * The rules about a model wherever it runs. To add one: a sentence, a method, a test of the
 * method's name, and its line in the list.
 */
final class ModelRules {
  static final List<Rule<Model>> ALL =
      List.of(
          new Rule<>(
              "retired", "A retired model is not advised.", ModelRules::retiredModelIsNotAdvised),
          new Rule<>(
              "input_modality",
              "A model must take in what the task gives it.",
              ModelRules::modelTakesWhatTheTaskGives),
          new Rule<>(
              "task_ability",
              "A model must give out what the task asks for, made for it where the task needs that.",
              ModelRules::modelGivesWhatTheTaskAsks),
          new Rule<>(
              "open_weights",
              "Where open weights are asked for, the weights must be open.",
              ModelRules::weightsAreOpenWhereAsked),
          new Rule<>(
              "commercial_use",
              "Where commercial use is asked for, the licence must not forbid it.",
              ModelRules::licenceAllowsCommercialUseWhereAsked),
          new Rule<>(
              "language_missing",
              "A model known to lack a language of the requests is not advised.",
              ModelRules::knownLanguagesHoldTheRequestsLanguages));

  /** Languages with a smaller share do not decide. */
  private static final double SHARE_THAT_DECIDES = .05;

  private ModelRules() {}

  static Ruling retiredModelIsNotAdvised(Asked asked, Model model) {
    boolean retired = model.status().orElse(Status.CURRENT) == Status.RETIRED;
    return retired
        ? broken(Map.of("status", "retired", "successor", model.successor().orElse("unknown")))
        : KEPT;
  }

  static Ruling modelTakesWhatTheTaskGives(Asked asked, Model model) {
    List<String> needed = asked.preset().inputModalities();
    if (!(model.inputModalities() instanceof Fact.Known<List<String>>(List<String> has))) {
      return unconfirmed("input_modalities", model.id());
    }
    return has.containsAll(needed) ? KEPT : broken(Map.of("needs", needed, "takes", has));
  }

  static Ruling modelGivesWhatTheTaskAsks(Asked asked, Model model) {
    String needed = asked.preset().outputModality();
    List<String> capabilities = model.capabilities().orElse(List.of());
    if (!(model.outputModalities() instanceof Fact.Known<List<String>>(List<String> gives))) {
      return unconfirmed("output_modalities", model.id());
    }
    boolean made = asked.preset().capability().map(capabilities::contains).orElse(true);
    boolean can =
        asked.readsOnly()
            ? gives.contains(needed) || made
            : gives.contains(needed)
                && !capabilities.contains("embedding")
                && !capabilities.contains("reranking");
    return can ? KEPT : broken(Map.of("needs", needed, "gives", gives));
  }

  static Ruling weightsAreOpenWhereAsked(Asked asked, Model model) {
    if (!asked.licenceRules().openWeights().orElse(false)) {
      return KEPT;
    }
    if (!(model.openWeights() instanceof Fact.Known<Boolean>(Boolean open))) {
      return unconfirmed("open_weights", model.id());
    }
    return open
        ? KEPT
        : broken(
            Map.of("open_weights", false),
            "/licence_rules/open_weights",
            false,
            "allow models without open weights");
  }

  static Ruling licenceAllowsCommercialUseWhereAsked(Asked asked, Model model) {
    if (!asked.licenceRules().commercialUse().orElse(false)) {
      return KEPT;
    }
    if (!(model.commercialUse() instanceof Fact.Known<CommercialUse>(CommercialUse use))) {
      return unconfirmed("commercial_use", model.id());
    }
    return use == CommercialUse.FORBIDDEN
        ? broken(
            Map.of("licence", model.licence().orElse("unknown")),
            "/licence_rules/commercial_use",
            false,
            "do without commercial use")
        : KEPT;
  }

  static Ruling knownLanguagesHoldTheRequestsLanguages(Asked asked, Model model) {
    if (!(model.languages() instanceof Fact.Known<List<String>>(List<String> speaks))
        || speaks.contains("multilingual")) {
      return KEPT;
    }
    List<String> lacking = new ArrayList<>();
    for (Need.LanguageShare language : asked.need().languages()) {
      if (language.share() >= SHARE_THAT_DECIDES && !speaks.contains(language.code())) {
        lacking.add(language.code());
      }
    }
    return lacking.isEmpty() ? KEPT : broken(Map.of("lacks", lacking, "speaks", speaks));
  }
}
