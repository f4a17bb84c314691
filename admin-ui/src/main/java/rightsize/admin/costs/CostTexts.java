package rightsize.admin.costs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What money, power and people cost an organisation. */
@MessageBundle("costs")
public interface CostTexts {
  /** Lines as they may be typed. */
  String DISCOUNT = "openai 10";

  String RATE = "CNY 0.137 2026-11-27 ECB";

  @Message("Costs")
  String title();

  @Message(
      "Every advice is reckoned with these. Amounts are US dollars; discounts are off list prices.")
  String lead();

  @Message("Costs of the team")
  String of();

  @Message("You are in no team: the usual costs count for you.")
  String noTeam();

  @Message("The usual costs count: nothing of its own was said yet.")
  String usualCount();

  @Message("Said by")
  String saidBy();

  @Message("What it is about")
  String about();

  @Message("Value")
  String value();

  @Message("Usual")
  String usual();

  @Message("Say what is different here")
  String change();

  @Message("Edit the costs")
  String edit();

  @Message(
      "It counts for every question of the team from now on; advices that are saved keep what they were reckoned with.")
  String editLead();

  @Message("Fill in the usual values")
  String fillUsual();

  @Message("History")
  String history();

  @Message("Nothing was changed yet.")
  String noHistory();

  @Message("Number")
  String number();

  @Message("Who")
  String who();

  @Message("When")
  String when();

  @Message("What is not usual in it")
  String different();

  @Message("nothing: the usual costs")
  String nothing();

  @Message("Team")
  String team();

  @Message("Show")
  String show();

  @Message(
      "Somebody else changed it meanwhile. What you typed is still here: save again to put it in place of the change.")
  String conflict();

  @Message("Line {n}: {why}")
  String line(int n, String why);

  @Message("{name}: {why}")
  String named(String name, String why);

  @Message("{name} stands there twice.")
  String twice(String name);

  @Message("One line for each: the provider's short name and percent, as in {example}")
  String discountLine(String example);

  @Message(
      "One line for each: currency, US dollars for one unit, day and source, as in {example}. They go before the published rates.")
  String rateLine(String example);

  @Message("1 {currency} = {usd} USD ({on}, {source})")
  String rate(String currency, String usd, String on, String source);

  @Message(
      "{#switch group}"
          + "{#case 'discounts'}Discounts"
          + "{#case 'power'}Electricity"
          + "{#case 'people'}People"
          + "{#case 'purchase'}Buying machines"
          + "{#case 'running'}Running"
          + "{#case 'currencies'}Currencies{#else}{group}{/switch}")
  String group(String group);

  @Message(
      "{#switch item}"
          + "{#case 'hosted_discount'}Off every provider's list price, %"
          + "{#case 'rent_discount'}Off every rent of an accelerator, %"
          + "{#case 'provider_discounts'}Off one provider's list price instead, %"
          + "{#case 'power_usd_kwh'}Electricity, USD per kWh"
          + "{#case 'pue'}Power of the whole site for one watt of the machines (PUE)"
          + "{#case 'grid'}Country whose electricity it is"
          + "{#case 'staff_usd_year'}A full-time person, USD a year"
          + "{#case 'staff_share'}Share of such a person that looks after one model run oneself, %"
          + "{#case 'server_share'}The machine around an accelerator, % of the accelerator's price"
          + "{#case 'months_to_pay_back'}Months over which a purchase is spread"
          + "{#case 'interest_per_year'}Interest on it a year, %"
          + "{#case 'resale_share'}What selling it brings in the end, % of the price"
          + "{#case 'least_replicas'}Copies kept running whatever the load (2 for a reserve)"
          + "{#case 'retry_share'}Requests sent once more and billed again, %"
          + "{#case 'rates'}Exchange rates of your own{#else}{item}{/switch}")
  String item(String item);

  @Message(
      "{#switch item}"
          + "{#case 'grid'}Two or three capital letters, as in DE. Empty: nothing is said of emissions."
          + "{#case 'staff_usd_year'}Empty: people are left out."
          + "{#case 'server_share'}Empty: the machine is left out."
          + "{#else}{/switch}")
  String hint(String item);

  @Message(
      "{#switch item}"
          + "{#case 'grid'}unknown"
          + "{#case 'staff_usd_year'}left out"
          + "{#case 'server_share'}left out"
          + "{#case 'provider_discounts'}none"
          + "{#case 'rates'}the published ones{#else}–{/switch}")
  String unsaid(String item);
}
