package rightsize.admin.accelerators;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Accelerators with their dated rents and purchase prices. */
@MessageBundle("accelerators")
public interface AcceleratorTexts {

  @Message("Accelerators")
  String title();

  @Message(
      "GPUs, processors and Apple chips that a model can run on, with what they cost to rent and to buy.")
  String lead();

  @Message("Name")
  String name();

  @Message("Rent, USD an hour")
  String rent();

  @Message("Price, USD")
  String buy();

  @Message("Rents through time")
  String rents();

  @Message("Purchase prices through time")
  String purchases();

  @Message("No rent is known.")
  String noRents();

  @Message("No purchase price is known.")
  String noPurchases();

  @Message("Add a rent")
  String addRent();

  @Message("Add a purchase price")
  String addPurchase();

  @Message("Add an accelerator")
  String add();

  @Message("Edit")
  String edit();

  @Message("Facts")
  String facts();

  @Message("No accelerator is known.")
  String none();

  @Message("in force")
  String inForce();
}
