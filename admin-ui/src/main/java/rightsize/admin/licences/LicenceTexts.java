package rightsize.admin.licences;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Licences that SPDX does not list, and what a model's licence permits. */
@MessageBundle("licences")
public interface LicenceTexts {

  @Message("Licences")
  String title();

  @Message(
      "Licences of models that SPDX does not list: what each says of commercial use, and from which size on its holder must be asked.")
  String lead();

  @Message("Licence")
  String name();

  @Message("Add a licence")
  String add();

  @Message("No licence is known.")
  String none();

  @Message("What it says")
  String facts();

  @Message("Models under it")
  String models();

  @Message("What the licence permits")
  String permits();

  @Message("Commercial use: {word}")
  String use(String word);

  @Message("One of them may be chosen, or all hold together, as it is written: {licence}")
  String joined(String licence);

  @Message("Nobody has described this licence yet.")
  String undescribed();

  @Message("Describe it")
  String describe();

  @Message("The text")
  String text();

  @Message("A contract with the provider, not a public licence: what holds stands in the contract.")
  String proprietary();

  @Message(
      "{licence} is no licence that SPDX lists and no name that is known here; it stands as its source wrote it.")
  String unrecognised(String licence);

  @Message("A year's revenue of more than")
  String revenue();

  @Message("More monthly users than")
  String users();

  @Message("no threshold is known")
  String noThreshold();
}
