package rightsize.admin.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What curators read while a document becomes part of the catalogue. */
@MessageBundle("imports")
public interface ImportTexts {
  @Message("Imports")
  String title();

  @Message(
      "What feeds and files say is compared first; nothing changes until a curator applies it.")
  String lead();

  @Message(
      "Nothing has been imported yet. Bring a document: the next page shows what it would change.")
  String none();

  @Message("Import a document")
  String add();

  @Message("Source")
  String source();

  @Message("choose")
  String sourceNone();

  @Message("It must be among the sources already.")
  String sourceMissing();

  @Message("Format")
  String format();

  @Message("As of")
  String day();

  @Message("The day on which the source said so; prices hold from then on.")
  String dayHint();

  @Message("Status")
  String state();

  @Message("Rows")
  String rows();

  @Message("Brought by")
  String by();

  @Message(
      "{#switch code}"
          + "{#case 'staging'}being compared"
          + "{#case 'staged'}waits for a decision"
          + "{#case 'refused'}refused"
          + "{#case 'applied'}applied"
          + "{#case 'unchanged'}nothing new"
          + "{#case 'rejected'}rejected"
          + "{#case 'reverted'}taken back"
          + "{#case 'cancelled'}cancelled"
          + "{#case 'failed'}failed"
          + "{#else}{code}{/switch}")
  String status(String code);

  @Message(
      "{#switch code}"
          + "{#case 'added'}added"
          + "{#case 'changed'}changed"
          + "{#case 'unchanged'}unchanged"
          + "{#case 'kept'}kept beside"
          + "{#case 'removed'}no longer listed"
          + "{#case 'quarantined'}quarantined"
          + "{#case 'unresolved'}name unknown"
          + "{#case 'ignored'}of no interest"
          + "{#else}{code}{/switch}")
  String outcome(String code);

  @Message(
      "{#switch code}"
          + "{#case 'sources'}source"
          + "{#case 'developers'}developer"
          + "{#case 'providers'}provider"
          + "{#case 'benchmarks'}test"
          + "{#case 'accelerators'}accelerator"
          + "{#case 'licences'}licence"
          + "{#case 'models'}model"
          + "{#case 'offers'}offer"
          + "{#case 'builds'}build"
          + "{#case 'scores'}score"
          + "{#case 'speeds'}measured speed"
          + "{#else}{code}{/switch}")
  String kind(String code);

  @Message(
      "{#switch code}"
          + "{#case 'price_zero'}price is zero: not taken"
          + "{#case 'amount_zero'}one amount is zero: left unknown"
          + "{#case 'price_sentinel'}amount of -1: left unknown"
          + "{#case 'price_incomplete'}only side prices: not taken"
          + "{#case 'price_tiers'}a price of long requests that is not kept: left out"
          + "{#case 'price_by_hour'}price depends on the hour: the dearest taken"
          + "{#case 'price_rounded'}more digits than a price has: rounded"
          + "{#case 'price_key_unknown'}a price of an unknown kind: left out"
          + "{#case 'context_zero'}context of zero: left unknown"
          + "{#case 'output_zero'}output limit of zero: left unknown"
          + "{#else}{code}{/switch}")
  String note(String code);

  @Message(
      "{#switch text}"
          + "{#case 'it is there more than once, and differently'}It is there more than once, and differently."
          + "{#case 'it is there twice'}It is there twice."
          + "{#case 'this field is not known here'}There is no such field."
          + "{#case 'a text is expected'}A text, please."
          + "{#case 'true or false is expected'}Yes or no, please."
          + "{#case 'a list is expected'}A list, please."
          + "{#case 'an object is expected'}An object, please."
          + "{#else}{/switch}")
  String why(String text);

  @Message("{what}: {said}")
  String about(String what, String said);

  @Message("line {n}")
  String line(String n);

  @Message("price ×{n}")
  String times(String n);

  @Message(
      "{#switch noun}"
          + "{#case 'models'}Nobody knows yet which model is meant."
          + "{#case 'providers'}Nobody knows yet which provider is meant."
          + "{#else}{noun}{/switch}")
  String nobodyKnows(String noun);

  @Message("{n} {word}")
  String counted(String n, String word);

  @Message("great price jumps")
  String jumps();

  @Message("all")
  String all();

  @Message("{done} of {read} rows compared")
  String progress(String done, String read);

  @Message("{rows}, about {seconds} s left")
  String secondsLeft(String rows, String seconds);

  @Message("{rows}, about {minutes} min left")
  String minutesLeft(String rows, String minutes);

  @Message("Its rows are no longer kept; what it changed is in the audit.")
  String rowsGone();

  @Message("This page looks again every three seconds.")
  String waiting();

  @Message("It ended early")
  String failure();

  @Message("{who}, {at}")
  String decided(String who, String at);

  @Message("What it does, by row")
  String outcomes();

  @Message("Change")
  String change();

  @Message("Entry")
  String entry();

  @Message("In the document")
  String where();

  @Message("Outcome")
  String outcomeHead();

  @Message("as it stands there")
  String raw();

  @Message("nothing")
  String nothingShown();

  @Message("becomes")
  String becomes();

  @Message("No rows of this kind.")
  String noRows();

  @Message("Left out on purpose")
  String notes();

  @Message("Unusual: please accept by name")
  String guards();

  @Message(
      "{#switch code}"
          + "{#case 'refused_share'}{found} % of the rows cannot be taken ({rows} rows); up to {limit} % is usual."
          + "{#case 'vanished_share'}{found} % of what the source listed before is gone ({rows} offers); up to {limit} % is usual."
          + "{#case 'price_jump'}{rows} prices move by a factor of {limit} or more; the greatest by {found}."
          + "{#else}{code}{/switch}")
  String guard(String code, String found, String limit, String rows);

  @Message("Your decision")
  String decide();

  @Message("Reason")
  String reason();

  @Message("One line for those who ask later.")
  String reasonHint();

  @Message("Apply")
  String apply();

  @Message("Reject")
  String reject();

  @Message("Cancel it")
  String cancel();

  @Message("Compare again")
  String compare();

  @Message("After names were resolved, or when the catalogue has changed.")
  String compareHint();

  @Message("Take it back")
  String revert();

  @Message("What it brought counts no longer; the catalogue gets a new version without it.")
  String revertLead();

  @Message("Yes, take this import back")
  String sure();

  @Message("Please confirm that you want this.")
  String sureMissing();

  @Message(
      "{#switch type}"
          + "{#case 'import-guarded'}It does something unusual: accept each point by name, then apply it."
          + "{#case 'preview-outdated'}The catalogue has changed since; below is what the import does now."
          + "{#case 'import-not-last'}A later import of this source is applied; take that one back first."
          + "{#case 'import-not-staged'}Somebody has decided on it already."
          + "{#case 'import-not-applied'}It is not applied any more."
          + "{#case 'invalid-parameter'}This is not acceptable here."
          + "{#else}{text}{/switch}")
  String refusal(String type, String text);

  @Message("Import a document")
  String newTitle();

  @Message("It is read and compared; nothing changes until you apply it on the next page.")
  String newLead();

  @Message("Document")
  String document();

  @Message("Paste it here, at most 512 KB.")
  String documentHint();

  @Message("Or a file")
  String file();

  @Message("The file is larger than 512 KB: send it with the command below.")
  String fileTooLarge();

  @Message("What it leaves out")
  String whole();

  @Message("as usual for the format")
  String wholeUsual();

  @Message("is gone at the source")
  String wholeYes();

  @Message("is left as it is")
  String wholeNo();

  @Message("Compare")
  String send();

  @Message("This is more than fits here; send it with the command below.")
  String tooLarge();

  @Message("A larger document")
  String large();

  @Message(
      "goes to the catalogue itself, up to 32 MB, with your access token in TOKEN; its preview appears among the imports.")
  String largeLead();
}
