package rightsize.advisor.lines;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.market.ExchangeRate;
import rightsize.decision.needs.Need;

/** How one answer speaks: its language, its numbers and its money. */
final class Voice {

  private final Phrases phrases;
  private final Figures figures;
  private final Locale locale;
  private final Money money;
  private final List<ExchangeRate> rates;

  Voice(Language language, Need need, List<ExchangeRate> rates) {
    this.phrases = Phrases.in(language);
    this.figures = new Figures(language);
    this.locale = language.locale();
    this.money = Money.of(language, need, rates);
    this.rates = rates;
  }

  /** A text with its names filled in: name, value, name, value ... */
  String say(String key, Object... filling) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < filling.length; i += 2) {
      named.put((String) filling[i], filling[i + 1]);
    }
    return phrases.say(key, named);
  }

  boolean knows(String key) {
    return phrases.knows(key);
  }

  /**
   * A text about coded facts: money, counts, languages and regions become words on the way. Empty
   * when there is no such text, or when a number it names is missing.
   */
  Optional<String> tell(String key, Map<String, Object> facts) {
    if (!phrases.canSay(key, facts.keySet())) {
      return Optional.empty();
    }
    Map<String, Object> told = new LinkedHashMap<>();
    facts.forEach((name, value) -> told.put(name, told(name, value)));
    return Optional.of(phrases.say(key, told));
  }

  private Object told(String name, Object value) {
    if (value instanceof Number number) {
      return name.contains("usd")
          ? money(number.doubleValue())
          : figures.plain(number.doubleValue());
    }
    if (value instanceof List<?> several) {
      return listed(several.stream().map(one -> String.valueOf(told(name, one))).toList());
    }
    return word(singular(name), String.valueOf(value));
  }

  private static String singular(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  /** The reader's word for a code such as a language's, or the code itself: a name. */
  String word(String kind, String code) {
    String key = kind + "." + code;
    if (phrases.knows(key)) {
      return phrases.say(key, Map.of());
    }
    return switch (kind) {
      case "language" -> Locale.of(code).getDisplayLanguage(locale);
      case "region" -> Locale.of("", code).getDisplayCountry(locale);
      case "licence" -> code.replace("LicenseRef-", "");
      default -> code;
    };
  }

  String listed(List<String> parts) {
    return String.join(say("list.comma"), parts);
  }

  String joined(List<String> sentences) {
    return String.join(say("list.semicolon"), sentences);
  }

  /** Sentences after one another, as the language sets them. */
  String sentences(List<String> sentences) {
    return String.join(say("space"), sentences);
  }

  String count(double count) {
    return figures.count(Math.round(count));
  }

  String about(double count) {
    return figures.about(count);
  }

  String points(double points) {
    return figures.points(points);
  }

  String plain(double number) {
    return figures.plain(number);
  }

  /** US dollars, said in the answer's currency. */
  String money(double usd) {
    return amount(money.ofUsd(BigDecimal.valueOf(usd)), money.currency());
  }

  /** The bare number of {@link #money}, for ranges. */
  String figure(double usd) {
    return figures.money(money.ofUsd(BigDecimal.valueOf(usd)));
  }

  /** An amount as the asker stated it, and in the answer's currency when that is another. */
  String stated(BigDecimal amount, String currency) {
    String own = amount(amount, currency);
    if (currency.equals(money.currency())) {
      return own;
    }
    return Money.in(currency, rates)
        .map(theirs -> amount(money.ofUsd(theirs.toUsd(amount)), money.currency()))
        .map(converted -> say("money.converted", "amount", converted, "own", own))
        .orElse(own);
  }

  /** The day of the exchange rate behind every converted amount. */
  Optional<String> rateDated() {
    return money.dated();
  }

  private String amount(BigDecimal amount, String currency) {
    String key = "money." + currency;
    String figure = figures.money(amount);
    return knows(key)
        ? say(key, "amount", figure)
        : say("money", "amount", figure, "currency", currency);
  }
}
