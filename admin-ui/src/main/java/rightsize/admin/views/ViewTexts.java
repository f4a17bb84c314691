package rightsize.admin.views;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Questions to the list of models that are kept under a name. */
@MessageBundle("views")
public interface ViewTexts {

  @Message("Saved views")
  String title();

  @Message("Questions to the list of models under a name: your own, and those that others share.")
  String lead();

  @Message(
      "No view is saved yet. Search and filter the models, then save what you see under a name.")
  String none();

  @Message("Nothing is saved yet.")
  String noneYet();

  @Message("To the models")
  String toModels();

  @Message("All saved views")
  String all();

  @Message("Name")
  String name();

  @Message("What it asks")
  String asks();

  @Message("Whose")
  String owner();

  @Message("you")
  String you();

  @Message("of {name}")
  String by(String name);

  @Message("shared with everybody")
  String shared();

  @Message("only for you")
  String own();

  @Message("Save this view")
  String save();

  @Message("Name of this view")
  String nameHere();

  @Message("Everybody sees it")
  String share();

  @Message("Edit view {name}")
  String edit(String name);

  @Message("Delete")
  String remove();

  @Message("Delete view {name}")
  String removeOne(String name);

  @Message("The name and the question go; models stay as they are.")
  String removeLead();

  @Message("This view belongs to {name}: they will no longer find it.")
  String removeOther(String name);

  @Message("You have a view of this name already: choose another name.")
  String taken();

  @Message("You keep as many views as one may: delete one that you no longer need.")
  String tooMany();

  @Message("Views are shared by contributors: keep it for yourself, or ask one of them.")
  String notShared();

  @Message("The catalogue does not keep this question: {why}")
  String badQuestion(String why);

  @Message(
      "It was changed meanwhile. What you typed is still here: save again to put it in place of the change.")
  String conflict();

  @Message("It was changed meanwhile. This is how it is now; delete it again if you still want to.")
  String changedMeanwhile();
}
