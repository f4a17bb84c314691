package rightsize.admin.worklist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What waits for curators. */
@MessageBundle("work")
public interface WorkTexts {

  @Message("Worklist")
  String title();

  @Message("What waits for curators, and where it is mended.")
  String lead();

  @Message("Nothing waits. The catalogue is as fresh as it can be.")
  String allDone();

  @Message(
      "{#switch code}"
          + "{#case 'stale_prices'}Old prices"
          + "{#case 'stale_facts'}Old facts"
          + "{#case 'retiring'}Models that end soon"
          + "{#case 'unresolved_names'}Names nobody could place"
          + "{#case 'disagreements'}Sources that differ"
          + "{#case 'approvals'}Requests for approval"
          + "{#case 'imports'}Imports to decide on"
          + "{#else}{code}{/switch}")
  String kind(String code);

  @Message(
      "{#switch code}"
          + "{#case 'stale_prices'}Nobody has seen these prices for {days} days. Look again; if they are still true, say so."
          + "{#case 'stale_facts'}Facts that change with time and that nobody has seen for {days} days."
          + "{#case 'retiring'}They end within {days} days, or should have ended. Name a successor, or retire them; confirm the day once you have looked."
          + "{#case 'unresolved_names'}Their rows are left out of imports until somebody says what they mean."
          + "{#case 'disagreements'}A rule picks the value shown until a curator speaks."
          + "{#case 'approvals'}A curator decides; never whoever asked."
          + "{#case 'imports'}Staged and compared; nothing is changed until they are applied."
          + "{#else}{/switch}")
  String hint(String code, String days);

  @Message("Entry")
  String entry();

  @Message("What")
  String what();

  @Message("Price")
  String price();

  @Message("Last seen")
  String seen();

  @Message("Ends on")
  String ends();

  @Message("Source")
  String source();

  @Message("{days} days ago")
  String ago(String days);

  @Message("Mend")
  String mend();

  @Message("Still true")
  String confirm();

  @Message("Say that it is still true")
  String confirmTitle();

  @Message(
      "A new observation with day and source; the value stays, and feeds may change it as before.")
  String confirmLead();

  @Message("Where you looked")
  String where();

  @Message("at the source each of them quotes")
  String whereQuoted();

  @Message("Day")
  String day();

  @Message("Confirm the chosen ones")
  String confirmChosen();

  @Message("Confirm all {count} of this page")
  String confirmAll(String count);

  @Message("Choose {name}")
  String choose(String name);

  @Message("{count} confirmed.")
  String done(String count);

  @Message("Choose at least one.")
  String nothingChosen();

  @Message("Nothing to do here.")
  String none();

  @Message("and {count} more")
  String more(String count);
}
