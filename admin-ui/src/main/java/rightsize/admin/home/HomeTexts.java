package rightsize.admin.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The first screen: the question. */
@MessageBundle("home")
public interface HomeTexts {
  @Message("Ask")
  String title();

  @Message("What should the AI do for you?")
  String question();

  @Message(
      "Choose what comes closest. You will be asked six things, in your words, and get one advised option, what it costs and how sure that is.")
  String lead();

  @Message(
      "{#switch card}{#case 'customer_service'}Customer service{#case 'site_search'}Site search{#case 'classification'}Sorting tickets{#case 'recommendation'}Recommendations{#case 'document_questions'}Documents{#case 'image_understanding'}Images{#case 'code'}Code{#else}Something else{/switch}")
  String card(String card);

  @Message(
      "{#switch card}{#case 'customer_service'}Answer customers in Chinese and English{#case 'site_search'}Find the right product fast{#case 'classification'}Label and route what comes in{#case 'recommendation'}Show similar items{#case 'document_questions'}Read long papers and contracts{#case 'image_understanding'}Recognise what a photo shows{#case 'code'}Write and review programs{#else}Describe the task by its size{/switch}")
  String cardLine(String card);

  @Message(
      "{#switch kind}{#case 'small_suffices'}usually: small suffices{#case 'start_small'}usually: start small{#case 'large_needed'}usually: large is needed{#case 'nothing_fits'}usual case: nothing fits{#case 'not_enough_evidence'}usual case: too little evidence{#else}{kind}{/switch}")
  String verdict(String kind);

  @Message("Evidence grade {grade}")
  String evidence(String grade);

  @Message("Growing? Start small and see when the budget binds.")
  String growth();

  @Message("Large or small? The short guide")
  String guide();

  @Message("Your decisions")
  String decisions();

  @Message("{n} {#if n == '1'}advice{#else}advices{/if} saved")
  String saved(String n);

  @Message("{n} {#if n == '1'}report{#else}reports{/if} from your team")
  String reports(String n);

  @Message("{n} {#if n == '1'}report waits{#else}reports wait{/if} for a curator")
  String held(String n);

  @Message("Nothing yet. Your first saved advice will stand here.")
  String nothing();

  @Message("Catalogue: {models} models")
  String models(String models);

  @Message("{offers} offers")
  String offers(String offers);

  @Message("prices mostly of {date} ({days} days), the newest of {newest}")
  String prices(String date, String days, String newest);

  @Message("stale")
  String stale();
}
