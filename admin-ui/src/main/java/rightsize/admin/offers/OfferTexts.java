package rightsize.admin.offers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Offers and their dated prices. */
@MessageBundle("offers")
public interface OfferTexts {

  @Message("{model} from {provider}")
  String title(String provider, String model);

  @Message("Prices through time")
  String prices();

  @Message("Each price with the day it holds from; the newest that has begun is in force.")
  String pricesLead();

  @Message("in force")
  String inForce();

  @Message("Add a price")
  String addPrice();

  @Message("Edit")
  String edit();

  @Message("Facts")
  String facts();

  @Message("The provider")
  String provider();

  @Message("Price of a million tokens, USD")
  String chart();

  @Message("input")
  String input();

  @Message("output")
  String output();

  @Message("No price is known. Unknown is not free.")
  String none();

  @Message("Model")
  String model();
}
