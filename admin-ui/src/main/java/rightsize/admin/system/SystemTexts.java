package rightsize.admin.system;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The state of each part. */
@MessageBundle("system")
public interface SystemTexts {

  @Message("System")
  String title();

  @Message("Whether each part answers at this moment, and how fresh what it says is.")
  String lead();

  @Message(
      "{#switch code}"
          + "{#case 'console'}Console"
          + "{#case 'catalog'}Catalogue"
          + "{#case 'advisor'}Advisor"
          + "{#case 'feedback'}Report service"
          + "{#case 'keycloak'}Sign-in{#else}{code}{/switch}")
  String part(String code);

  @Message("answers")
  String answers();

  @Message("does not answer")
  String silent();

  @Message("answers, but refuses you")
  String refuses();

  @Message("{ms} ms")
  String took(String ms);

  @Message("{models} models, version {version}")
  String catalogFacts(String models, String version);

  @Message("catalogue version {version}, confirmed {seconds} seconds ago")
  String advisorFacts(String version, String seconds);

  @Message("resting on older data")
  String advisorStale();

  @Message(
      "{models} models, {offers} offers, {builds} builds, {accelerators} accelerators, {scores} scores, {speeds} measured speeds")
  String advisorCounts(
      String models,
      String offers,
      String builds,
      String accelerators,
      String scores,
      String speeds);

  @Message("{n} standings")
  String feedbackFacts(String n);

  @Message("Exchange rates used")
  String rates();

  @Message("1 {currency} = {usd} USD, {date}")
  String rate(String currency, String usd, String date);

  @Message("you are signed in")
  String signedIn();
}
