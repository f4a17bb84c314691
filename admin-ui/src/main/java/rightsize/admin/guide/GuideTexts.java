package rightsize.admin.guide;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The short guide: large or small? */
@MessageBundle("guide")
public interface GuideTexts {

  @Message("Large or small?")
  String title();

  @Message(
      "A short guide in plain words. Every figure comes from this catalogue as it is today, with its date; where the catalogue knows nothing, nothing is said.")
  String lead();

  @Message("Catalogue version {version}, as of {date}.")
  String asOf(String version, String date);

  @Message("Why do large models do better?")
  String q1();

  @Message(
      "A model with more parameters has room for more knowledge and more patterns of thought. It shows on work that is hard or many-sided: long reasoning, code, several tools in a row, rare subjects. On such work answers of large models are also more natural.")
  String a1();

  @Message("Middle score on {test}, independent results only, newest of {date}:")
  String medians(String test, String date);

  @Message("{size}: {score} ({n} models)")
  String median(String size, String score, String n);

  @Message("What are small ones good for?")
  String q2();

  @Message(
      "Narrow and repeated work: customer service on known questions, site search, simple recommendation, sorting and labelling, pulling fields out of texts. There they are quick and cheap, run on one card or on a plain processor, and are easy to tune on your own examples.")
  String a2();

  @Message(
      "In {k} of {n} tests taken by both, the best model under 15 B comes within a twentieth of the best one of 80 B or more (independent results, newest of {date}).")
  String close(String k, String n, String date);

  @Message("Middle price of a million input tokens, newest of {date}:")
  String prices(String date);

  @Message("{size}: ${usd} ({n} offers)")
  String price(String size, String usd, String n);

  @Message("What should I consider?")
  String q3();

  @Message("Resources: what may a month cost, and is there hardware already?")
  String a3resources();

  @Message("Task: how hard is it, and what does a wrong answer cost?")
  String a3task();

  @Message("Outlook: will it be asked more often, and harder things?")
  String a3outlook();

  @Message("Where to begin: start small, check real answers, and move up when they say so.")
  String a3begin();

  @Message(
      "{n} of {all} providers with a stated rule never train on requests (newest of {date}); the others do under conditions or always.")
  String training(String n, String all, String date);

  @Message("{n} models have a known end date; the next is {name} on {date}.")
  String retiring(String n, String date, String name);

  @Message("What do large ones need?")
  String q4();

  @Message(
      "Memory first: two bytes for each parameter at full precision, half a byte at four bits, plus room for the conversation. More memory means more cards, more power and more money; training one also takes data and months of many cards.")
  String a4();

  @Message("Model")
  String needModel();

  @Message("Parameters")
  String needParams();

  @Message("Weights, 16 bit")
  String needFull();

  @Message("Weights, 4 bit")
  String needFour();

  @Message("{card} for 4 bit, weights alone")
  String needCards(String card);

  @Message("One {card} rents for ${usd} an hour (price of {date}).")
  String needRent(String card, String usd, String date);

  @Message("Weights are computed from the parameter count; the conversation needs more.")
  String computed();

  @Message("For comparison: {name}, {params} B parameters, released {released}, retired {retired}.")
  String gpt3(String name, String params, String released, String retired);

  @Message(
      "On {test} it scored {score}; the smallest model of today that does as well is {name} with {params} B ({now}).")
  String gpt3match(String test, String score, String name, String params, String now);

  @Message(
      "No test in this catalogue was taken both by it and by models of today, so nothing is claimed about which small model matches it.")
  String gpt3nothing();

  @Message("Can a small model become a large one?")
  String q5();

  @Message(
      "No. Its size is fixed when it is trained. What one can do: fine-tune it on own examples (it gets better at that one thing), distil a large one into it, or replace it. Your prompts, examples and checks carry over to a larger model; fine-tuned weights do not. So keep the checks: they are what makes the next change cheap.")
  String a5();

  @Message("{n} families come in three sizes or more; {family} goes from {least} B to {most} B.")
  String families(String n, String family, String least, String most);

  @Message("{n} builds have a measured share of quality kept after compression (newest of {date}).")
  String tuned(String n, String date);

  @Message("Buy large now, or later?")
  String q6();

  @Message(
      "Waiting has a value: the same ability has become smaller and cheaper each year. Buy for what you need this year; rent what you are not sure of; measure before you grow.")
  String a6();

  @Message(
      "Smallest open model that reaches {score} on {test} (independent results), by the year it came out:")
  String smallest(String test, String score);

  @Message("until {year}: {name}, {params} B")
  String yearLine(String year, String name, String params);

  @Message(
      "The cheapest offer of a model that reaches it: {name}, ${usd} for a million output tokens (price of {date}).")
  String cheapest(String name, String usd, String date);

  @Message("Ask for your own case")
  String ask();

  @Message("The catalogue does not answer, so this page stands without figures.")
  String noFigures();
}
