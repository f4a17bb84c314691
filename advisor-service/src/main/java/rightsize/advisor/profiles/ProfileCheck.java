package rightsize.advisor.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rightsize.advisor.market.Markets;
import rightsize.decision.market.ExchangeRate;
import rightsize.decision.market.Provider;
import rightsize.decision.profiles.CostProfile;
import rightsize.rest.problems.FieldProblem;
import rightsize.rest.problems.Problem;

/** Turns away a profile that makes no sense, pointing at every place at once. */
@ApplicationScoped
class ProfileCheck {

  /** The first clocks on earth to show a new day. */
  private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

  private static final int MOST_RATES = 200;
  private static final int LONGEST_SOURCE = 200;

  /** Something to see and nothing that hides. */
  private static final Pattern ONE_LINE =
      Pattern.compile("(?=.*\\S)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}]+", Pattern.DOTALL);

  private final Markets markets;
  private final Clock clock;

  ProfileCheck(Markets markets, Clock clock) {
    this.markets = markets;
    this.clock = clock;
  }

  /**
   * @return the same profile, when nothing is wrong with it
   * @throws Problem 422 with one error for each fault
   */
  CostProfile accepted(CostProfile profile) {
    List<FieldProblem> wrong = new ArrayList<>();
    if (profile.revision().isPresent()) {
      wrong.add(
          new FieldProblem("/revision", "it is given when the profile is kept: leave it out"));
    }
    missing(profile.rates(), wrong);
    refuse(wrong);
    profile.faults().forEach(fault -> wrong.add(new FieldProblem(fault.pointer(), fault.text())));
    strangers(profile, wrong);
    tomorrows(profile.rates(), wrong);
    refuse(wrong);
    return profile;
  }

  private static void refuse(List<FieldProblem> wrong) {
    if (!wrong.isEmpty()) {
      throw Problem.of(422, "unacceptable-profile", "The profile is not acceptable").errors(wrong);
    }
  }

  /** What a record cannot say of itself: that something must be stated. */
  private static void missing(List<ExchangeRate> rates, List<FieldProblem> wrong) {
    if (rates.size() > MOST_RATES) {
      wrong.add(new FieldProblem("/rates", "at most " + MOST_RATES + " entries"));
    }
    for (int i = 0; i < rates.size(); i++) {
      ExchangeRate rate = rates.get(i);
      String at = "/rates/" + i;
      required(at + "/currency", rate.currency(), wrong);
      required(at + "/usd", rate.usd(), wrong);
      required(at + "/on", rate.on(), wrong);
      required(at + "/source", rate.source(), wrong);
      source(at + "/source", rate.source(), wrong);
    }
  }

  private static void required(String pointer, Object value, List<FieldProblem> wrong) {
    if (value == null) {
      wrong.add(new FieldProblem(pointer, "must be stated"));
    }
  }

  private static void source(String pointer, String text, List<FieldProblem> wrong) {
    if (text != null && text.length() > LONGEST_SOURCE) {
      wrong.add(new FieldProblem(pointer, "must have at most " + LONGEST_SOURCE + " characters"));
    } else if (text != null && !ONE_LINE.matcher(text).matches()) {
      wrong.add(new FieldProblem(pointer, "one line of visible characters is expected"));
    }
  }

  /** A discount off nobody's prices is a mistyped name; without a market nobody can tell. */
  private void strangers(CostProfile profile, List<FieldProblem> wrong) {
    markets
        .last()
        .ifPresent(
            now -> {
              Set<String> known =
                  now.market().providers().stream().map(Provider::id).collect(Collectors.toSet());
              profile.providerDiscounts().keySet().stream()
                  .filter(id -> !known.contains(id))
                  .forEach(id -> wrong.add(stranger(id)));
            });
  }

  private static FieldProblem stranger(String id) {
    return new FieldProblem(
        "/provider_discounts/" + id.replace("~", "~0").replace("/", "~1"),
        "the catalogue has no such provider");
  }

  private void tomorrows(List<ExchangeRate> rates, List<FieldProblem> wrong) {
    LocalDate latest = LocalDate.now(clock.withZone(FIRST_ZONE));
    for (int i = 0; i < rates.size(); i++) {
      if (rates.get(i).on() != null && rates.get(i).on().first().isAfter(latest)) {
        wrong.add(new FieldProblem("/rates/" + i + "/on", "this day has not come yet"));
      }
    }
  }
}
