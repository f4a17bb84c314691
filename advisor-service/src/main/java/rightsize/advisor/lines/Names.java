package rightsize.advisor.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rightsize.decision.advices.Kind;
import rightsize.decision.advices.Option;
import rightsize.decision.advices.OptionName;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Per;

/** What options, tasks and volumes are called. */
final class Names {

  private final Voice voice;

  Names(Voice voice) {
    this.voice = voice;
  }

  /** Size and licence, unknown said as unknown. */
  String facts(Option option) {
    List<String> facts = new ArrayList<>();
    facts.add(size(option));
    facts.add(licence(option.licence()));
    option.quantisation().ifPresent(facts::add);
    return String.join(voice.say("list.facts"), facts);
  }

  String option(OptionName option) {
    if (option.kind() == Kind.HOSTED) {
      return voice.say("option.hosted", "model", option.modelName(), "provider", provider(option));
    }
    return voice.say("option.self", "model", option.modelName(), "hardware", hardware(option));
  }

  /** With the offer's region where it is one of several: elsewhere it costs something else. */
  String provider(OptionName option) {
    String name =
        option.providerName().or(option::provider).orElseGet(() -> voice.say("provider.unnamed"));
    return option
        .region()
        .map(code -> voice.word("region", code))
        .map(region -> voice.say("provider.region", "provider", name, "region", region))
        .orElse(name);
  }

  String hardware(OptionName option) {
    return voice.say(
        "hardware",
        "count",
        option.count().orElse(1),
        "accelerator",
        option.acceleratorName().or(option::accelerator).orElse("CPU"));
  }

  String hardware(Option option) {
    return hardware(option.named());
  }

  /** How the machines are held: rented, owned, or still to be bought. */
  static String hold(Option option) {
    return option.bought() ? "bought" : option.kind().toString();
  }

  /** So many requests, in the task's own noun. */
  String requests(Need need, double requests) {
    return voice.say("volume." + need.task(), "count", voice.count(requests));
  }

  /** So many requests a month or day. */
  String volume(Need need, double requests, Per per) {
    return voice.say("per." + per, "volume", requests(need, requests));
  }

  /** About so many requests a month, whatever the need was counted over. */
  String monthly(Need need, double requests) {
    String about = voice.say("volume." + need.task(), "count", voice.about(requests));
    return voice.say("per.month", "volume", about);
  }

  private String size(Option option) {
    if (option.totalParamsB().isPresent()) {
      return voice.say("facts.size", "billions", voice.plain(option.totalParamsB().get()));
    }
    return option
        .sizeClass()
        .map(size -> voice.say("facts.class", "class", voice.word("size", size.toString())))
        .orElseGet(() -> voice.say("facts.size_unknown"));
  }

  private String licence(Optional<String> licence) {
    return licence
        .map(id -> voice.word("licence", id))
        .orElseGet(() -> voice.say("facts.licence_unknown"));
  }
}
