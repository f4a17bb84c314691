package rightsize.decision.choice;

import static rightsize.decision.choice.Ruling.KEPT;
import static rightsize.decision.choice.Ruling.broken;
import static rightsize.decision.choice.Ruling.unconfirmed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.advices.Kind;
import rightsize.decision.market.Provider;
import rightsize.decision.market.Provider.TrainingUse;
import rightsize.decision.market.Provider.ZeroRetention;
import rightsize.facts.Fact;

/** Where requests may go, and what may happen to them there. */
final class DataRules {

  private DataRules() {}

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
}
