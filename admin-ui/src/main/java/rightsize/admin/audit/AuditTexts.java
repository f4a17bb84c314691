package rightsize.admin.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Who changed what. */
@MessageBundle("audit")
public interface AuditTexts {

  @Message("Audit")
  String title();

  @Message(
      "Who changed what in the catalogue, newest first. Each entry carries the hash of the one before, so that a later touch shows.")
  String lead();

  @Message("Who")
  String who();

  @Message("What was done")
  String action();

  @Message("To what")
  String kind();

  @Message("From")
  String from();

  @Message("To")
  String to();

  @Message("any")
  String any();

  @Message("Narrow")
  String narrow();

  @Message("When")
  String when();

  @Message("Before and after")
  String states();

  @Message("Show")
  String show();

  @Message("before")
  String before();

  @Message("after")
  String after();

  @Message("No entries.")
  String none();

  @Message("Verify the chain")
  String verify();

  @Message(
      "Intact: {entries} entries read, each follows from the one before, and every version holds what was committed.")
  String intact(String entries);

  @Message("Not intact")
  String broken();

  @Message("Write this down elsewhere, so that a cut-off end would show too: entry {seq}, hash")
  String keep(String seq);

  @Message(
      "{#switch what}"
          + "{#case 'chain'}The chain breaks: an entry was changed, removed or moved."
          + "{#case 'content'}Version {place} of the catalogue does not hold what was committed."
          + "{#case 'unsealed'}Version {place} of the catalogue is not in the audit."
          + "{#else}{what} {place}{/switch}")
  String fault(String what, String place);

  @Message(
      "{#switch code}"
          + "{#case 'created'}created"
          + "{#case 'changed'}changed"
          + "{#case 'retired'}retired"
          + "{#case 'released'}released"
          + "{#case 'added to prices'}new price"
          + "{#case 'added to rents'}new rent"
          + "{#case 'added to purchases'}new purchase price"
          + "{#case 'applied'}applied"
          + "{#case 'reverted'}taken back"
          + "{#case 'rejected'}rejected"
          + "{#case 'decided'}decided"
          + "{#case 'deleted'}deleted"
          + "{#case 'run'}run"
          + "{#case 'requested'}asked for"
          + "{#case 'approved'}approved"
          + "{#case 'refused'}refused"
          + "{#case 'confirmed'}confirmed"
          + "{#case 'committed'}committed"
          + "{#else}{code}{/switch}")
  String verb(String code);

  @Message(
      "{#switch name}"
          + "{#case 'starter'}the starter catalogue"
          + "{#case 'calendar'}the calendar"
          + "{#else}{name}{/switch}")
  String actor(String name);
}
