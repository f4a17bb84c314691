package rightsize.admin.forms;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The neighbours object in English for programs; here it is told to people, in their language. */
public final class Objections {
  private record Rule(Pattern pattern, BiFunction<FormTexts, MatchResult, String> words) {}

  /** What a filter knows for what people try. */
  private static final Map<String, String> INSTEAD =
      Map.of(
          "has", "known(licence)",
          "matches", "startsWith, endsWith, contains",
          "/", "*",
          "-", "0 -");

  private static final List<Rule> RULES =
      List.of(
          rule(
              "line (\\d+), character (\\d+): (.+)",
              (texts, found) ->
                  texts.at(found.group(1), found.group(2), say(found.group(3), texts))),
          rule(
              "a filter does not know (\\S+?)(?:: .+)?",
              (texts, found) ->
                  texts.notInFilters(found.group(1), INSTEAD.getOrDefault(found.group(1), ""))),
          rule("(\\S+) does not go with .+", (texts, found) -> texts.doesNotGo(found.group(1))),
          rule("(the whole must be true or false).*", (texts, found) -> texts.said(found.group(1))),
          rule(
              "(null) is no value: (\\S+) .*",
              (texts, found) -> texts.noValue(found.group(1), found.group(2))),
          rule(
              "(known) asks for the name of a field",
              (texts, found) -> texts.fieldExpected(found.group(1))),
          rule("a list .*after (in)\\b.*", (texts, found) -> texts.listAfter(found.group(1))),
          rule("from 1 to (\\d+) values", (texts, found) -> texts.entries(found.group(1))),
          rule(
              "a number from (\\S+) to (\\S+) is expected",
              (texts, found) -> texts.between(found.group(1), found.group(2))),
          rule(
              "it is required|it is empty|must be stated|must not be (null|blank|empty)",
              (texts, found) -> texts.required()),
          rule(
              "(?:must be )?from (\\S+) to (\\S+)",
              (texts, found) -> texts.between(found.group(1), found.group(2))),
          rule(
              "must be greater than or equal to (\\S+)",
              (texts, found) -> texts.atLeast(found.group(1))),
          rule(
              "must be less than or equal to (\\S+)",
              (texts, found) -> texts.atMost(found.group(1))),
          rule("must be (?:more|greater) than 0", (texts, found) -> texts.positive()),
          rule(
              "must be a country code such as (\\S+).*",
              (texts, found) -> texts.country(found.group(1))),
          rule(
              "must be a currency code such as EUR, and not USD",
              (texts, found) -> texts.said("must be a currency code such as EUR")),
          rule("must not be negative", (texts, found) -> texts.negative()),
          rule(
              "(?:must have at most |at most |size must be between \\d+ and )(\\d+)(?: characters)?",
              (texts, found) -> texts.longest(found.group(1))),
          rule("at most (\\d+) entries", (texts, found) -> texts.entries(found.group(1))),
          rule("at most (\\d+) decimals", (texts, found) -> texts.decimals(found.group(1))),
          rule(
              "numeric value out of bounds .*\\.<(\\d+) digits> expected\\)",
              (texts, found) -> texts.decimals(found.group(1))),
          rule("not before (\\S+)", (texts, found) -> texts.notBefore(found.group(1))),
          rule("one of:? (.+)", (texts, found) -> texts.oneOf(found.group(1))),
          rule(
              "the catalogue has no such (?:entry in )?(\\w+?)s?",
              (texts, found) -> texts.noSuch(found.group(1) + "s")),
          rule(
              "SPDX has no licence (\\S+); its own is a LicenseRef-",
              (texts, found) -> texts.noLicence(found.group(1))),
          rule(
              "AND, OR or WITH is expected before .*|an? (licence|exception) is expected at the end"
                  + "|a bracket is not closed|SPDX has no exception .*|at most \\d+ brackets.*",
              (texts, found) -> texts.licenceExpression("Apache-2.0 OR MIT")),
          rule("the catalogue writes it (\\S+)", (texts, found) -> texts.writtenAs(found.group(1))),
          rule(
              "the same .+ is there twice",
              (texts, found) -> texts.said("change the entry that is there")),
          rule("it is \\w+(?: and appealed)?", (texts, found) -> texts.judgedMeanwhile()),
          rule("a whole number is expected.*", (texts, found) -> texts.notWhole()),
          rule("a number is expected.*", (texts, found) -> texts.notANumber()),
          rule(
              "(?:a year, month or day|beside a day|a text such as 2025|a date or time) .*",
              (texts, found) -> texts.notADay()),
          rule("tries with successes, or a rating.*", (texts, found) -> texts.countsOrRating()),
          rule(
              "it does not match https.*", (texts, found) -> texts.web("https://example.org/page")),
          rule(
              "it does not match \\[a-z]\\{2,3}.*|a language tag is expected",
              (texts, found) -> texts.languageCodes("en")),
          rule(
              "it does not match LicenseRef-.*",
              (texts, found) -> texts.licenceId("LicenseRef-Llama-3.3")),
          rule(
              "it does not match \\[A-Z]\\{3}",
              (texts, found) -> texts.said("must be a currency code such as USD")),
          rule("it does not match \\[A-Z]\\{2}", (texts, found) -> texts.countryCode("DE")),
          rule("it does not match \\[a-z0-9][^/]+", (texts, found) -> texts.slug()),
          rule("it does not match \\[A-Za-z0-9][^/]+", (texts, found) -> texts.letters()),
          rule("it does not match .+/.+", (texts, found) -> texts.modelId("qwen/qwen3-32b")));

  /**
   * @param text what the neighbour said of one field
   */
  public static String say(String text, FormTexts texts) {
    for (Rule rule : RULES) {
      Matcher found = rule.pattern().matcher(text);
      if (found.matches()) {
        return rule.words().apply(texts, found);
      }
    }
    return texts.said(text);
  }

  private static Rule rule(String pattern, BiFunction<FormTexts, MatchResult, String> words) {
    return new Rule(Pattern.compile(pattern), words);
  }

  private Objections() {}
}
