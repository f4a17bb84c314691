package rightsize.admin.reports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Experience reports: writing, reading, judging them. */
@MessageBundle("reports")
public interface ReportTexts {

  @Message("Reports")
  String title();

  @Message(
      "What happened when models were used. Reports of several teams move the next advice; how much is always shown.")
  String lead();

  @Message("Write a report")
  String write();

  @Message("How did it go?")
  String newTitle();

  @Message("Twenty seconds: what ran, on which task, and how often it was right.")
  String newLead();

  @Message("Model")
  String model();

  @Message("As in the catalogue: developer/name")
  String modelHint();

  @Message("Provider")
  String provider();

  @Message("or own accelerator")
  String accelerator();

  @Message("Configuration")
  String configuration();

  @Message("Task")
  String task();

  @Message("How hard was it?")
  String complexity();

  @Message("Language")
  String language();

  @Message("Answers checked")
  String tries();

  @Message("Of these, right")
  String successes();

  @Message("Or a rating")
  String rating();

  @Message(
      "{#switch n}"
          + "{#case '1'}1 · useless"
          + "{#case '2'}2 · poor"
          + "{#case '3'}3 · fair"
          + "{#case '4'}4 · good"
          + "{#case '5'}5 · excellent{#else}{n}{/switch}")
  String ratingName(String n);

  @Message("Seconds per answer")
  String seconds();

  @Message("USD per answer")
  String cost();

  @Message("Comment")
  String comment();

  @Message("No personal data, please.")
  String commentHint();

  @Message("When")
  String observed();

  @Message("Send")
  String send();

  @Message("No reports yet. Take an advice, try it, and tell here how it went.")
  String none();

  @Message("None in this state.")
  String noneState();

  @Message("State")
  String state();

  @Message("all")
  String all();

  @Message("Result")
  String result();

  @Message("{right} of {tries} right")
  String ofTries(String right, String tries);

  @Message("rated {n} of 5")
  String rated(String n);

  @Message("Team")
  String team();

  @Message("by")
  String by();

  @Message("Observed")
  String when();

  @Message("appealed")
  String appealed();

  @Message("Report on {model}")
  String oneTitle(String model);

  @Message("What happened to it")
  String history();

  @Message(
      "{#switch code}"
          + "{#case 'filed'}filed"
          + "{#case 'held'}held"
          + "{#case 'accepted'}accepted"
          + "{#case 'refused'}refused"
          + "{#case 'appealed'}appealed{#else}{code}{/switch}")
  String action(String code);

  @Message("Your judgement")
  String moderate();

  @Message("Reason")
  String reason();

  @Message("The author reads it.")
  String reasonHint();

  @Message("Hold")
  String hold();

  @Message("Accept")
  String accept();

  @Message("Refuse")
  String refuse();

  @Message("Ask for another look")
  String appeal();

  @Message("Say what was overlooked; a curator will look again.")
  String appealLead();

  @Message("What all trusted reports say")
  String standing();

  @Message("Too few reports so far to say anything.")
  String standingNone();

  @Message("Success {success} % ({low}–{high})")
  String success(String success, String low, String high);

  @Message(
      "{reports} {#if reports == '1'}report{#else}reports{/if} from {teams} {#if teams == '1'}team{#else}teams{/if}")
  String from(String reports, String teams);

  @Message("It moves advice.")
  String counts();

  @Message("It does not count fully yet.")
  String countsNot();

  @Message("Teams disagree.")
  String contested();

  @Message("{n} fields need a second look. Nothing has been sent.")
  String repair(String n);

  @Message("Thank you. It is stored and counts as soon as the rules allow.")
  String thanks();

  @Message("The advice it belongs to")
  String advice();

  @Message("See how it moves the advice")
  String influence();
}
