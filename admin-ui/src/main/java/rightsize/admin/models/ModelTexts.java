package rightsize.admin.models;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Models: list, one model, comparison. */
@MessageBundle("models")
public interface ModelTexts {
  @Message("Models")
  String title();

  @Message("{n} models")
  String count(String n);

  @Message("Search by name, developer or alias")
  String search();

  @Message("Search")
  String searchButton();

  @Message("Order")
  String order();

  @Message(
      "{#switch by}{#case 'relevance'}best match first{#case 'name'}by name{#case 'developer'}by developer{#case 'released_on'}newest first{#case 'total_params_b'}smallest first{#case 'context_tokens'}longest context first{#case 'input_price'}cheapest input first{#case 'output_price'}cheapest output first{#case 'scores'}most scores first{#else}{by}{/switch}")
  String orderBy(String by);

  @Message("Rows")
  String rows();

  @Message("Filters")
  String filters();

  @Message("more")
  String more();

  @Message("Take off: {label}")
  String takeOff(String label);

  @Message("Take off all filters")
  String takeOffAll();

  @Message("from")
  String least();

  @Message("to")
  String most();

  @Message("after")
  String after();

  @Message("before")
  String before();

  @Message("As known on")
  String asOf();

  @Message("As known on {day}")
  String asOfDay(String day);

  @Message("Show that day")
  String showDay();

  @Message(
      "This is what had been observed by {day}, with the prices in force then. What was observed later is unknown here.")
  String lookingBack(String day);

  @Message("Nothing is known of {ids}.")
  String nothingKnown(String ids);

  @Message("Nothing was known of {ids} by {day}.")
  String nothingKnownBy(String ids, String day);

  @Message("Back to today")
  String today();

  @Message("Advanced filter")
  String expression();

  @Message("An expression (CEL) over the fields of models")
  String expressionLabel();

  @Message(
      "It says what the other filters cannot: or, not, sums, parts of texts. What compares something unknown does not fit, not even the other way round; there is a question for what is known, too.")
  String expressionHint();

  @Message("Examples and fields")
  String expressionHelp();

  @Message("The catalogue does not take this expression: {why}")
  String expressionRefused(String why);

  @Message("Apply")
  String apply();

  @Message("Sort by: {column}")
  String sortBy(String column);

  @Message("All of these as")
  String take();

  @Message("For a program")
  String program();

  @Message("No model fits these filters. Take one off, or search for less.")
  String none();

  @Message("Model")
  String model();

  @Message("Size")
  String size();

  @Message("inferred")
  String inferred();

  @Message("The developer does not publish it; the class is inferred")
  String inferredWhy();

  @Message("Context")
  String context();

  @Message("Licence")
  String licence();

  @Message("Cheapest input / output, USD per million tokens")
  String cheapest();

  @Message("Scores")
  String scores();

  @Message("Compare the chosen (2 to 4)")
  String compare();

  @Message("Choose {name} for comparison")
  String choose(String name);

  @Message("Add a model")
  String add();

  @Message("Next page")
  String nextPage();

  @Message("First page")
  String firstPage();

  @Message("Facts")
  String facts();

  @Message("Architecture")
  String architecture();

  @Message("also said")
  String also();

  @Message("by hand")
  String byHand();

  @Message("confidence {percent} %")
  String confidence(String percent);

  @Message("Offers")
  String offers();

  @Message("Nobody in the catalogue sells this model.")
  String noOffers();

  @Message("USD per million tokens")
  String perMillion();

  @Message("Provider")
  String provider();

  @Message("Price of")
  String priceOf();

  @Message("price history ({n})")
  String history(String n);

  @Message("Add an offer")
  String addOffer();

  @Message("Builds")
  String builds();

  @Message("No downloadable weights are known.")
  String noBuilds();

  @Message("Add a build")
  String addBuild();

  @Message("Scores of tests")
  String scoresTitle();

  @Message("No test result is known: advice on this model would rest on guesses, so none is given.")
  String noScores();

  @Message("Measured speeds")
  String speedsTitle();

  @Message("{n} measurements")
  String speeds(String n);

  @Message("Nobody's measurement of a build of it is known: its speed is estimated.")
  String noSpeeds();

  @Message("Engine")
  String engine();

  @Message("Accelerators")
  String accelerators();

  @Message("{input} tokens in, {output} out, {atOnce} at once")
  String load(String input, String output, String atOnce);

  @Message("Load")
  String loadTitle();

  @Message("First token, ms")
  String firstMs();

  @Message("From token to token, ms")
  String betweenMs();

  @Message("Test")
  String test();

  @Message("Score")
  String score();

  @Message("Kind of task")
  String category();

  @Message("by its own vendor")
  String selfReported();

  @Message("independent")
  String independent();

  @Message("measures")
  String measures();

  @Message("misses")
  String misses();

  @Message("success {success} by {reports} reports of {teams} teams")
  String standing(String success, String reports, String teams);

  @Message("too few to count")
  String notYetCounted();

  @Message("contested")
  String contested();

  @Message("What people say")
  String standings();

  @Message("Source")
  String source();

  @Message("Edit facts")
  String edit();

  @Message("Retire")
  String retire();

  @Message("Compare models")
  String compareTitle();

  @Message("Only differences")
  String onlyDifferences();

  @Message("All facts")
  String allFacts();

  @Message("Choose two to four models to compare.")
  String chooseSome();

  @Message("Add another model by its id")
  String addAnother();

  @Message("Add")
  String addButton();

  @Message("Take {name} out")
  String takeOut(String name);

  @Message("They are alike in all facts shown here.")
  String alike();

  @Message("Ask for advice with a model like this")
  String ask();

  @Message("Search: {text}")
  String searchedFor(String text);

  @Message("All models")
  String everyModel();

  @Message("{order}, turned round")
  String turnedRound(String order);
}
