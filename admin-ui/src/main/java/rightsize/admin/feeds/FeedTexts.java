package rightsize.admin.feeds;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is fetched by the clock, and how it went. */
@MessageBundle("feeds")
public interface FeedTexts {

  @Message("Feeds")
  String title();

  @Message("What is fetched by the clock, how it went, and when it is fetched again.")
  String lead();

  @Message(
      "No feed is set up: nothing is fetched, and everything works without. An administrator can add one.")
  String none();

  @Message("Add a feed")
  String add();

  @Message("Feed")
  String name();

  @Message("How it stands")
  String state();

  @Message("Last run")
  String last();

  @Message("Last good run")
  String good();

  @Message("Next run")
  String next();

  @Message("never yet")
  String never();

  @Message("only when asked")
  String asked();

  @Message("soon")
  String soon();

  @Message("Import")
  String theImport();

  @Message(
      "{#switch code}"
          + "{#case 'running'}being fetched"
          + "{#case 'off'}off"
          + "{#case 'failing'}failing"
          + "{#case 'stale'}stale"
          + "{#case 'waiting'}waits for its first run"
          + "{#case 'good'}in order{#else}{code}{/switch}")
  String stand(String code);

  @Message(
      "{#if n == '1'}The last run failed.{#else}The last {n} runs failed; it is tried less and less often.{/if}")
  String failures(String n);

  @Message("No good run for three intervals: what it says may be out of date.")
  String stale();

  @Message(
      "{#switch code}"
          + "{#case 'done'}taken"
          + "{#case 'not_modified'}nothing new"
          + "{#case 'refused'}the document could not be taken"
          + "{#case 'failed'}the catalogue could not take it; its log says why"
          + "{#case 'malformed'}the address is no whole address"
          + "{#case 'scheme_not_https'}only https addresses are fetched"
          + "{#case 'userinfo'}the address holds a user or password"
          + "{#case 'host_not_a_name'}the host must be a plain name"
          + "{#case 'port_not_allowed'}this port is not fetched from"
          + "{#case 'host_not_allowed'}this host is not among those that are fetched from"
          + "{#case 'name_not_known'}nobody knows the host's name"
          + "{#case 'address_not_public'}the host's name leads into a network that is not public"
          + "{#case 'unreachable'}the host could not be reached"
          + "{#case 'certificate'}the host has no valid certificate"
          + "{#case 'too_many_redirects'}it was redirected too often"
          + "{#case 'redirect_downgrades'}a redirect leads away from https"
          + "{#case 'status'}the host did not answer with a document"
          + "{#case 'content_type'}what came is not of a kind that feeds are"
          + "{#case 'content_encoding'}what came is packed in a way nobody can unpack"
          + "{#case 'too_large'}the document is too large"
          + "{#case 'ratio'}the document is packed tighter than any honest one"
          + "{#case 'too_slow'}the document did not arrive in time"
          + "{#case 'broken_off'}the connection ended before the document did{#else}{code}{/switch}")
  String outcome(String code);

  @Message("Run it now")
  String run();

  @Message("It is running already; look again in a minute.")
  String runningAlready();

  @Message("In the service's own words")
  String note();

  @Message("Settings")
  String settings();

  @Message("Edit {name}")
  String edit(String name);

  @Message("Saved settings begin anew: the next run follows at once, as if there had been none.")
  String editLead();

  @Message("Where and what")
  String what();

  @Message("Short name")
  String id();

  @Message("Small letters, digits and hyphens, at most 60.")
  String idRule();

  @Message("Address")
  String url();

  @Message("https, on one of the hosts that the catalogue may fetch from.")
  String urlHint();

  @Message("Source that it speaks for")
  String source();

  @Message("choose")
  String choose();

  @Message("Format")
  String format();

  @Message("How often")
  String every();

  @Message("{#if n == '1'}every minute{#else}every {n} minutes{/if}")
  String minutes(String n);

  @Message("{#if n == '1'}every hour{#else}every {n} hours{/if}")
  String hours(String n);

  @Message("{#if n == '1'}every day{#else}every {n} days{/if}")
  String days(String n);

  @Message("The clock runs it")
  String enabled();

  @Message("What is applied unasked")
  String unasked();

  @Message("Apply what lies within these bounds without a curator")
  String autoApply();

  @Message("Rows that cannot be taken, at most, in percent")
  String refusedShare();

  @Message("Entries that are gone, at most, in percent")
  String vanishedShare();

  @Message("A price may change by a factor of at most")
  String priceFactor();

  @Message("Past a bound a curator must look, whoever brings the document.")
  String boundsHint();

  @Message("applied within the bounds")
  String applied();

  @Message("every change waits for a curator")
  String waits();

  @Message("Application")
  String application();

  @Message(
      "Somebody else changed it meanwhile. Your text is still here: save again to put it in the place of theirs.")
  String conflict();

  @Message(
      "Somebody else changed it meanwhile. These are its settings now; remove it again if you still want to.")
  String changedMeanwhile();

  @Message("Remove this feed")
  String remove();

  @Message("It is fetched no more. What was imported from it stays.")
  String removeLead();

  @Message(
      "{#switch text}"
          + "{#case 'the address is not an absolute URL without spaces, backslashes and fragment'}A whole address without blanks, please."
          + "{#case 'only https addresses are fetched'}Only https addresses are fetched."
          + "{#case 'an address must not carry a user or password'}The address must not hold a user or password."
          + "{#case 'the host must be a plain name: not an IP address, no trailing dot, ASCII only'}The host must be a plain name, no number."
          + "{#case 'this port is not among those that are fetched from'}This port is not fetched from."
          + "{#case 'this host is not among those that are fetched from'}This host is not among those that the catalogue may fetch from.{#else}{/switch}")
  String urlFault(String text);
}
