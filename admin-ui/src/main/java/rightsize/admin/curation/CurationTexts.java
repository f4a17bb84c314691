package rightsize.admin.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What curators read while they change the catalogue. */
@MessageBundle("curation")
public interface CurationTexts {

  @Message(
      "{#switch noun}"
          + "{#case 'models'}Add a model"
          + "{#case 'offers'}Add an offer"
          + "{#case 'builds'}Add a build"
          + "{#case 'accelerators'}Add an accelerator"
          + "{#case 'providers'}Add a provider"
          + "{#case 'prices'}Add a price"
          + "{#case 'rents'}Add a rent"
          + "{#case 'purchases'}Add a purchase price"
          + "{#case 'licences'}Add a licence"
          + "{#case 'sources'}Add a source{#else}{noun}{/switch}")
  String newOf(String noun);

  @Message("Edit {name}")
  String edit(String name);

  @Message(
      "Leave empty what nobody knows; write – where it does not apply. What was said before is kept.")
  String lead();

  @Message("It is added to the dated ones; none is overwritten.")
  String datedLead();

  @Message("Once it is here, facts can quote it. It stands by its name beside every fact it says.")
  String sourceLead();

  @Message("Who says so")
  String said();

  @Message("Source and date stand beside every fact you change.")
  String saidLead();

  @Message("Source")
  String source();

  @Message("choose")
  String sourceNone();

  @Message("Not in the list? Add a source")
  String newSource();

  @Message("Read on")
  String on();

  @Message("A year, month or day: 2026, 2026-11 or 2026-11-23.")
  String onHint();

  @Message("Facts")
  String facts();

  @Message("Architecture")
  String architecture();

  @Message("Prices of long requests")
  String longRequests();

  @Message(
      "A request with more input than a tier says is billed at that tier's prices altogether, its first tokens and its answer too. What is left empty stays that of the price above. The bounds rise from tier to tier.")
  String longRequestsLead();

  @Message("Tier {n}: {field}")
  String tier(String n, String field);

  @Message("{n} fields need a second look. Nothing has been saved.")
  String repair(String n);

  @Message(
      "Somebody else changed this entry while you were writing. Your text is still here; what differs from the present state is listed below. Save again to put yours in its place.")
  String conflict();

  @Message("{field}: now {now}")
  String differs(String field, String now);

  @Message("Save")
  String save();

  @Message("Retire {name}")
  String retireTitle(String name);

  @Message("It stays in the catalogue and is no longer advised.")
  String retireLead();

  @Message("Reason")
  String retireReason();

  @Message("Retire it")
  String retireConfirm();

  @Message(
      "{#switch name}"
          + "{#case in 'input' 'output' 'cache_read' 'cache_write' 'batch_input' 'batch_output' 'reasoning'}"
          + "USD per million tokens"
          + "{#case in 'per_image' 'per_minute' 'per_request' 'per_search' 'usd'}USD"
          + "{#case 'usd_hour'}USD an hour"
          + "{#case in 'total_params_b' 'active_params_b'}billions"
          + "{#case 'retention_days'}days"
          + "{#case 'operator_country'}two capital letters"
          + "{#case in 'context_tokens' 'output_tokens' 'above_input_tokens'}tokens{#else}{/switch}")
  String unit(String name);

  @Message("separated by commas")
  String commas();

  @Message("yes")
  String yes();

  @Message("no")
  String no();
}
