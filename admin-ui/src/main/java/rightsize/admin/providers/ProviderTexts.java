package rightsize.admin.providers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Providers and what becomes of the data that is sent to them. */
@MessageBundle("providers")
public interface ProviderTexts {

  @Message("Providers")
  String title();

  @Message("Who offers models, and what becomes of the data that is sent there.")
  String lead();

  @Message("Provider")
  String name();

  @Message("Add a provider")
  String add();

  @Message("No provider is known.")
  String none();

  @Message("What becomes of the data")
  String data();

  @Message("Each fact with its source and date; what was said before stands below it.")
  String dataLead();

  @Message(
      "{n} of {all} facts are unknown. What nobody knows leaves an offer out of an answer that asks for it.")
  String unknowns(String n, String all);

  @Message("Its models")
  String models();
}
