package rightsize.admin.forms;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be wrong with a field of any form, told to the person who filled it in. */
@MessageBundle("forms")
public interface FormTexts {

  @Message("Please fill this in.")
  String required();

  @Message("This is not a number.")
  String notANumber();

  @Message("A whole number, please.")
  String notWhole();

  @Message("Not less than 0, please.")
  String negative();

  @Message("A year, month or day, please: 2026, 2026-11 or 2026-11-23.")
  String notADay();

  @Message("Please give both lengths, or neither.")
  String bothLengths();

  @Message("Please give counts or a rating.")
  String countsOrRating();

  @Message("Must lie between {least} and {most}.")
  String between(String least, String most);

  @Message("Not less than {least}, please.")
  String atLeast(String least);

  @Message("Not more than {most}, please.")
  String atMost(String most);

  @Message("At most {n} characters, please.")
  String longest(String n);

  @Message("At most {n} entries, please.")
  String entries(String n);

  @Message("At most {n} digits after the point, please.")
  String decimals(String n);

  @Message("Not before {day}, please.")
  String notBefore(String day);

  @Message("One of these, please: {words}.")
  String oneOf(String words);

  @Message(
      "The catalogue has no such "
          + "{#switch collection}"
          + "{#case 'models'}model"
          + "{#case 'accelerators'}accelerator"
          + "{#case 'developers'}developer"
          + "{#case 'providers'}provider"
          + "{#case 'sources'}source"
          + "{#case 'benchmarks'}benchmark{#else}entry{/switch}.")
  String noSuch(String collection);

  @Message("Somebody has judged it meanwhile: load the page again.")
  String judgedMeanwhile();

  @Message("Must be more than 0.")
  String positive();

  @Message(
      "Only lower-case letters, digits, dots, hyphens and underscores; the first is a letter or"
          + " digit.")
  String slug();

  @Message("Only letters, digits, dots, hyphens and underscores; the first is a letter or digit.")
  String letters();

  @Message("A country by its two capital letters, please: {example}.")
  String countryCode(String example);

  @Message("A country by its two or three capital letters, please: {example}.")
  String country(String example);

  @Message("Languages by their codes, please: {example}.")
  String languageCodes(String example);

  @Message("Developer and name in lower case with a slash between: {example}.")
  String modelId(String example);

  @Message("A whole address, please: {example}.")
  String web(String example);

  @Message(
      "{text} is no licence that SPDX lists; one of a model's own begins with LicenseRef- and stands among the licences.")
  String noLicence(String text);

  @Message("A licence as SPDX writes it, please: {example}.")
  String licenceExpression(String example);

  @Message("The catalogue has it already, written {name}.")
  String writtenAs(String name);

  @Message("Begins with LicenseRef-, then letters, digits, dots and hyphens: {example}.")
  String licenceId(String example);

  @Message("line {line}, character {character}: {why}")
  String at(String line, String character, String why);

  @Message("A filter does not know {name}.{#if instead} It knows {instead} for this.{/if}")
  String notInFilters(String name, String instead);

  @Message("{word} is no value: {example} finds what is unknown.")
  String noValue(String word, String example);

  @Message("{word} asks for the name of a field.")
  String fieldExpected(String word);

  @Message("A list stands after {word} only, and holds nothing but values.")
  String listAfter(String word);

  @Message("{sign} does not go with what stands beside it.")
  String doesNotGo(String sign);

  @Message(
      "{#switch text}"
          + "{#case 'something is missing here'}Something is missing here."
          + "{#case 'it cannot be read here'}It cannot be read from here on."
          + "{#case 'there is too much in it, or it is nested too deeply'}There is too much in it, or it is nested too deeply."
          + "{#case 'the whole must be true or false'}The whole must be true or false."
          + "{#case 'that is no number'}That is no number."
          + "{#case 'it is there twice'}It is there twice."
          + "{#case 'change the entry that is there'}The catalogue has it already: change the entry that is there."
          + "{#case 'it tells which entry this is'}This cannot be changed: it tells which entry it is."
          + "{#case \"it begins with the developer's id and a slash\"}It must begin with the developer and a slash."
          + "{#case 'it holds a control character or half a character'}There is an invisible character in it: please type it again."
          + "{#case 'one line of visible characters is expected'}One line of visible characters, please."
          + "{#case 'text without control characters is expected'}There is an invisible character in it: please type it again."
          + "{#case 'shares must add up to 1'}The shares must add up to 100 %."
          + "{#case 'each language once'}Each language only once."
          + "{#case 'must be a language code such as zh or en'}Please choose a language."
          + "{#case 'must be a currency code such as USD'}Please choose a currency."
          + "{#case 'must be a currency code such as EUR'}A currency by its code, please, such as EUR; US dollars need no rate."
          + "{#case 'each currency once'}Each currency only once."
          + "{#case 'no exchange rate is known for it'}No exchange rate is known for it."
          + "{#case 'how many of the tries went well?'}How many of them were right?"
          + "{#case 'no more successes than tries'}No more right ones than checked ones."
          + "{#case 'revenue and currency belong together'}Please give the revenue and its currency, or neither."
          + "{#case 'it must be above the one before'}It must be above the one before it."
          + "{#case 'at least one amount is required'}At least one amount is needed."
          + "{#case 'this day has not come yet'}This day has not come yet."
          + "{#case 'ask another curator'}Nobody judges a report of their own: ask another curator."
          + "{#else}This was not accepted: {text}{/switch}")
  String said(String text);
}
