package rightsize.admin.merges;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Two entries for one model become one. */
@MessageBundle("merges")
public interface MergeTexts {

  @Message("Merge {model} into another model")
  String title(String model);

  @Message("Merge into…")
  String link();

  @Message(
      "For two entries that are one model. What belongs to this one moves to the other, this one is served no more, and its address points to the other. It can be taken back.")
  String lead();

  @Message("The model that stays")
  String into();

  @Message("Developer and name: {example}.")
  String intoHint(String example);

  @Message("Show what would move")
  String look();

  @Message("What moves to {into}")
  String moves(String into);

  @Message("{n} offers with their prices")
  String offers(String n);

  @Message("{n} builds")
  String builds(String n);

  @Message("{n} scores, said again of the other")
  String scores(String n);

  @Message("{n} measured speeds, said again of the other")
  String speeds(String n);

  @Message("These names mean the other from now on:")
  String names();

  @Message("What does not move")
  String stays();

  @Message("Build {name}: the other has it already; this one is withdrawn.")
  String buildThere(String name);

  @Message("Name {name}: a third model is called so, too.")
  String nameThird(String name);

  @Message("Name {name}: curators have decided on it otherwise.")
  String nameDecided(String name);

  @Message("{n} scores that the other has already.")
  String scoresThere(String n);

  @Message("{n} measured speeds that the other has already.")
  String speedsThere(String n);

  @Message("{n} decisions on approval: what was allowed of this one is not allowed of the other.")
  String approvals(String n);

  @Message("The facts of this one: they stay in its history, and the other keeps its own.")
  String facts();

  @Message("{n} requests for approval of this model wait: decide on them first.")
  String waiting(String n);

  @Message("Why are they one?")
  String reason();

  @Message("Merge")
  String merge();

  @Message("Somebody has changed this model meanwhile: look again at what would move.")
  String changed();

  @Message("Merged models")
  String list();

  @Message("Entries that were one model with another, and who said so.")
  String listLead();

  @Message("Nothing was merged.")
  String none();

  @Message("Model")
  String model();

  @Message("is now")
  String isNow();

  @Message("Who and why")
  String who();

  @Message("taken back by {who}, {when}")
  String parted(String who, String when);

  @Message("Take back")
  String revert();

  @Message("Why are they two?")
  String why();

  @Message("It was not taken back: it was taken back already, or the other was merged on since.")
  String refused();
}
