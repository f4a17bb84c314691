package rightsize.decision.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rightsize.decision.advices.Kind;
import rightsize.decision.advices.Note;
import rightsize.decision.cost.Bill;
import rightsize.decision.cost.HostedBill;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.market.CommercialUse;
import rightsize.decision.market.Model;
import rightsize.decision.market.Provider;
import rightsize.decision.market.Provider.TrainingUse;
import rightsize.decision.market.Provider.ZeroRetention;
import rightsize.decision.market.Status;
import rightsize.decision.needs.Need;

/** What must be checked or settled before an option is started with. */
record Conditions(Asked asked, Candidate option) {

  List<Note> notes() {
    return Stream.of(
            acceleratorSpeed(),
            answerTime(),
            languages(),
            licence(),
            status(),
            training(),
            retention(),
            purchase(),
            costsLeftOut(),
            batches(),
            longRequests())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Note> acceleratorSpeed() {
    return option.place() instanceof Place.Machines machines && !machines.device().computeStated()
        ? note(
            "check_accelerator_speed",
            "nobody states the accelerator's compute: the least that is usual was assumed",
            Map.of("accelerator", machines.device().accelerator().id()))
        : Optional.empty();
  }

  private Optional<Note> answerTime() {
    return asked.timed() && !option.pace().isKnown()
        ? note(
            "check_answer_time",
            "check the answer time in the pilot: nothing is known about it",
            Map.of())
        : Optional.empty();
  }

  private Optional<Note> languages() {
    return asked.foreign() && !model().languages().isKnown()
        ? note(
            "check_languages",
            "nobody states which languages it knows: try it in yours",
            Map.of(
                "languages",
                asked.need().languages().stream().map(Need.LanguageShare::code).toList()))
        : Optional.empty();
  }

  private Optional<Note> licence() {
    boolean conditional =
        model().openWeights().orElse(false)
            && model().commercialUse().orElse(CommercialUse.ALLOWED) == CommercialUse.CONDITIONAL;
    return conditional
        ? note(
            "read_licence",
            "commercial use is allowed under conditions: read the licence",
            Map.of("licence", model().licence().orElse("unknown")))
        : Optional.empty();
  }

  private Optional<Note> status() {
    return switch (model().status().orElse(Status.CURRENT)) {
      case DEPRECATED ->
          note(
              "deprecated",
              "its vendor has deprecated it",
              Map.of("successor", model().successor().orElse("unknown")));
      case PREVIEW -> note("preview", "it is a preview and may change", Map.of());
      case CURRENT, RETIRED -> Optional.empty();
    };
  }

  private Optional<Note> training() {
    boolean asksForNone = asked.dataRules().noTraining().orElse(false);
    boolean optOut =
        provider()
            .flatMap(p -> p.trainingUse().asOptional())
            .filter(use -> use == TrainingUse.OPT_OUT)
            .isPresent();
    return asksForNone && optOut
        ? note("opt_out_of_training", "opt out of training before the first request", Map.of())
        : Optional.empty();
  }

  private Optional<Note> retention() {
    boolean arranged =
        provider()
            .flatMap(p -> p.zeroRetention().asOptional())
            .filter(zero -> zero == ZeroRetention.AVAILABLE)
            .isPresent();
    int days = provider().flatMap(p -> p.retentionDays().asOptional()).orElse(Integer.MAX_VALUE);
    boolean tooLong = asked.dataRules().maxRetentionDays().filter(most -> days > most).isPresent();
    return arranged && tooLong
        ? note(
            "arrange_zero_retention",
            "arrange zero retention with the provider before the first request",
            Map.of())
        : Optional.empty();
  }

  private Optional<Note> purchase() {
    return option.bill().orElse(null) instanceof MachineBill machines
            && machines.price().purchaseUsd() > 0
        ? note(
            "to_be_bought",
            "the accelerator is to be bought: its price is spread over the months it pays back in",
            Map.of(
                "purchase_month_usd",
                Bill.cents(machines.price().purchaseUsd()),
                "months",
                asked.profile().monthsToPayBack()))
        : Optional.empty();
  }

  private Optional<Note> costsLeftOut() {
    if (option.kind() != Kind.OWNED) {
      return Optional.empty();
    }
    return asked.profile().staffUsdYear().isPresent()
        ? note("space_not_included", "space, network and spares are not included", Map.of())
        : note(
            "costs_not_included",
            "people, the machine around the accelerator, space, network and spares are not included",
            Map.of());
  }

  private Optional<Note> batches() {
    return option.bill().orElse(null) instanceof HostedBill hosted && hosted.inBatches()
        ? note(
            "answers_in_batches",
            "for this price answers come in batches, within a day: check that they may",
            Map.of())
        : Optional.empty();
  }

  private Optional<Note> longRequests() {
    return option.bill().orElse(null) instanceof HostedBill hosted && hosted.longRequests()
        ? note(
            "check_long_request_price",
            "ask the provider what requests as long as these cost: the list price was taken",
            Map.of("tokens", Math.round(option.usage().input())))
        : Optional.empty();
  }

  private Model model() {
    return option.model();
  }

  private Optional<Provider> provider() {
    return option.place() instanceof Place.Hosted hosted ? hosted.provider() : Optional.empty();
  }

  private static Optional<Note> note(String code, String text, Map<String, Object> facts) {
    return Optional.of(new Note(code, text, facts));
  }
}
