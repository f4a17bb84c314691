package rightsize.admin.approvals;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Which models the organisation lets be used. */
@MessageBundle("approvals")
public interface ApprovalTexts {

  @Message("Approvals")
  String title();

  @Message(
      "Which models the organisation lets be used, for which tasks and which data. Contributors ask; curators decide, but never on a request of their own.")
  String lead();

  @Message("Ask for approval")
  String ask();

  @Message("all")
  String all();

  @Message("my own")
  String mine();

  @Message(
      "{#switch code}"
          + "{#case 'proposed'}waiting"
          + "{#case 'approved'}approved"
          + "{#case 'refused'}refused"
          + "{#case 'retired'}withdrawn"
          + "{#case 'expired'}expired"
          + "{#else}{code}{/switch}")
  String status(String code);

  @Message(
      "{#switch code}"
          + "{#case 'public'}public"
          + "{#case 'internal'}internal"
          + "{#case 'personal'}personal"
          + "{#case 'confidential'}confidential"
          + "{#else}{code}{/switch}")
  String dataClass(String code);

  @Message("State")
  String state();

  @Message("Model")
  String model();

  @Message("A model by its name in the catalogue, such as qwen/qwen3-32b")
  String modelHint();

  @Message("For")
  String scope();

  @Message("Tasks")
  String tasks();

  @Message("None ticked: any task.")
  String tasksHint();

  @Message("Data")
  String dataClasses();

  @Message("None ticked: any data.")
  String dataClassesHint();

  @Message("any task")
  String anyTask();

  @Message("any data")
  String anyData();

  @Message("Why")
  String purpose();

  @Message("What it is wanted for, and what speaks for it. Whoever decides reads this.")
  String purposeHint();

  @Message("Asked by")
  String askedBy();

  @Message("Decided by")
  String decidedBy();

  @Message("Last day")
  String expires();

  @Message("Left empty, it has no end. After its last day an approval reads as expired.")
  String expiresHint();

  @Message("Reason")
  String reason();

  @Message("Whoever asked reads this.")
  String reasonHint();

  @Message("Decide")
  String decide();

  @Message("Decide on the chosen requests")
  String decideChosen();

  @Message("Choose {name}")
  String choose(String name);

  @Message("Approve")
  String approve();

  @Message("Refuse")
  String refuse();

  @Message("Withdraw the approval")
  String retire();

  @Message("This is your own request: another curator decides on it.")
  String ownRequest();

  @Message("Send the request")
  String send();

  @Message("{decided} decided, {skipped} left as they are: decided meanwhile, or your own.")
  String decided(String decided, String skipped);

  @Message("Nothing was asked for yet. Open a model and ask for its approval.")
  String none();

  @Message("Nothing in this state.")
  String noneState();

  @Message(
      "{#switch code}"
          + "{#case 'already-requested'}The same is waiting for a decision already."
          + "{#case 'already-decided'}Somebody has decided on it meanwhile."
          + "{#case 'changed-meanwhile'}Somebody has changed it meanwhile; look at it again."
          + "{#case 'four-eyes'}Nobody decides on a request of their own."
          + "{#case 'not-approved'}It is not approved."
          + "{#case 'nothing-chosen'}Choose at least one request."
          + "{#else}{text}{/switch}")
  String refusal(String code, String text);

  @Message("What the organisation says")
  String ofModel();

  @Message("Nobody has asked for this model's approval.")
  String noneOfModel();

  @Message("until {day}")
  String until(String day);
}
