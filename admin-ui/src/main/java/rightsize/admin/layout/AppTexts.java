package rightsize.admin.layout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page says: header, footer, words of the trade, plain failures. */
@MessageBundle("app")
public interface AppTexts {
  @Message("Large AI model or small? An answer with evidence.")
  String motto();

  @Message("Skip to content")
  String skip();

  @Message("Main")
  String navigation();

  @Message("Ask")
  String ask();

  @Message("Advices")
  String advices();

  @Message("Models")
  String models();

  @Message("Accelerators")
  String accelerators();

  @Message("Providers")
  String providers();

  @Message("{#if n == '1'}{n} day{#else}{n} days{/if}")
  String days(String n);

  /** What a request costs altogether whose input is longer. */
  @Message("above {tokens} input tokens: {amounts}")
  String aboveInput(String tokens, String amounts);

  @Message("Licences")
  String licences();

  @Message("Sources")
  String sources();

  @Message("Reports")
  String reports();

  @Message("Imports")
  String imports();

  @Message("Names")
  String names();

  @Message("Feeds")
  String feeds();

  @Message("Keeping the catalogue")
  String intake();

  @Message("Guide")
  String guide();

  @Message("System")
  String system();

  @Message("Log out")
  String logOut();

  @Message("Asking and saving for the team")
  String forTeam();

  @Message("Home")
  String home();

  @Message("You are here")
  String breadcrumb();

  @Message("Light: as the system")
  String themeAuto();

  @Message("Light: bright")
  String themeLight();

  @Message("Light: dark")
  String themeDark();

  @Message("Keys")
  String keys();

  @Message("Search")
  String keySearch();

  @Message("Ask a new question")
  String keyAsk();

  @Message("Show these keys")
  String keyHelp();

  @Message("Close this list")
  String keyClose();

  @Message("Close")
  String close();

  @Message(
      "{#switch role}{#case 'admin'}administrator{#case 'curator'}curator{#case 'auditor'}auditor{#case 'contributor'}contributor{#case 'viewer'}viewer{#case 'none'}no role{#else}{role}{/switch}")
  String role(String role);

  @Message("unknown")
  String unknown();

  @Message("does not apply")
  String notApplicable();

  @Message("yes")
  String yes();

  @Message("no")
  String no();

  @Message("source")
  String source();

  @Message("date")
  String date();

  @Message("Save")
  String save();

  @Message("Cancel")
  String cancel();

  @Message("Edit")
  String edit();

  @Message("previous")
  String previous();

  @Message("next")
  String next();

  @Message("all")
  String all();

  @Message("This page is made of what it says, so there is nothing to show. Try again in a minute.")
  String silentWhole();

  @Message("Try again")
  String tryAgain();

  @Message(
      "The {#switch part}{#case 'catalog'}catalogue{#case 'advisor'}advisor{#case 'feedback'}report service{#else}{part}{/switch} does not answer.")
  String silent(String part);

  @Message("What needs it is missing from this page; the rest works. Try again in a minute.")
  String silentRest();

  @Message(
      "The {#switch part}{#case 'catalog'}catalogue{#case 'advisor'}advisor{#case 'feedback'}report service{#else}{part}{/switch} would not do this: {why}")
  String refused(String part, String why);

  @Message("This page is not for your role")
  String forbiddenTitle();

  @Message(
      "It needs the role {role}. Ask an administrator of your organisation for it, then log in again.")
  String forbiddenRole(String role);

  @Message("It needs a role that you do not have.")
  String forbidden();

  @Message("Logging in is not possible at the moment")
  String loginAwayTitle();

  @Message(
      "The service that checks passwords does not answer. Nothing was lost; please try again in a minute.")
  String loginAway();

  @Message("There is no such page")
  String missingTitle();

  @Message("The address may be old or mistyped. Nothing was lost.")
  String missing();

  @Message("This did not go through")
  String refusedTitle();

  @Message(
      "The form was open too long or came from elsewhere. Go back, reload the page and send it again.")
  String badRequest();

  @Message("Something broke here")
  String brokenTitle();

  @Message("It is our fault, not yours, and it has been written down. Its number is {number}.")
  String broken(String number);

  @Message("Back to the question")
  String backHome();
}
